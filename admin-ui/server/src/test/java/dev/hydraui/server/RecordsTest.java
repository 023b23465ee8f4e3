package dev.hydraui.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hydraui.server.TestSite.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
final class RecordsTest {
  private final Database database;
  private TestSite site;

  RecordsTest(Database database) {
    this.database = database;
  }

  @BeforeEach
  void open() throws IOException, SQLException {
    site =
        TestSite.over(
            database,
            "CREATE TABLE company (id {id}, name VARCHAR(20) NOT NULL UNIQUE, revenue DECIMAL(12, 2), parent_id BIGINT REFERENCES company (id))",
            "CREATE TABLE contact (id {id}, name TEXT NOT NULL, email TEXT UNIQUE, active BOOLEAN NOT NULL DEFAULT TRUE, born DATE, seen {moment}, score {double},"
                + " stage TEXT NOT NULL DEFAULT 'lead' CHECK (stage IN ('lead', 'won')), company_id BIGINT REFERENCES company (id), photo {blob})",
            "CREATE TABLE note (id {id}, text TEXT, contact_id BIGINT NOT NULL REFERENCES contact (id) ON DELETE CASCADE)",
            "INSERT INTO company (id, name, revenue) VALUES (101, 'Quiet Loom', 1234.50), (102, 'Small Mill', NULL)",
            "INSERT INTO contact (id, name, email, company_id) VALUES (201, 'Ada', 'ada@x.example', 101), (202, 'Bo', NULL, NULL)",
            "INSERT INTO note (text, contact_id) VALUES ('first', 201), ('second', 201)");
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void readsARecordWithWhatItPointsAt() throws Exception {
    Reply reply = site.get("contact/201");
    JsonNode record = reply.json();
    assertEquals("201", record.get("key").textValue());
    assertEquals("Ada", record.get("label").textValue());
    assertEquals("Quiet Loom", record.at("/related/company/label").textValue());
    assertEquals("101", record.at("/related/company/key").textValue());
    assertTrue(record.at("/values/active").booleanValue());
    assertTrue(record.at("/values/email").isTextual());
    assertFalse(site.read("contact/202").get("related").has("company"));
    assertEquals(
        304,
        site.send(
                site.request("/api/data/contact/201").header("If-None-Match", reply.header("ETag")))
            .status());
    site.sql("UPDATE company SET name = 'Loud Loom' WHERE id = 101");
    Reply renamed =
        site.send(
            site.request("/api/data/contact/201").header("If-None-Match", reply.header("ETag")));
    assertEquals(200, renamed.status());
    assertEquals("Loud Loom", renamed.json().at("/related/company/label").textValue());
    assertEquals(record.get("version"), renamed.json().get("version"));
  }

  @Test
  void doesNotPassOverConditionsInHeaders() throws Exception {
    for (String method : List.of("PATCH", "DELETE")) {
      Reply reply =
          site.send(
              site.request("/api/data/contact/201")
                  .header("If-Match", "\"old\"")
                  .header("Content-Type", "application/json")
                  .method(method, BodyPublishers.ofString("{\"values\": {\"name\": \"x\"}}")));
      assertEquals("malformed", reply.problem());
    }
    assertEquals("Ada", site.read("contact/201").get("label").textValue());
  }

  @Test
  void createsWithDefaultsOfTheDatabase() throws Exception {
    Reply reply =
        site.post(
            "contact",
            """
            {"values": {"name": "Cy", "born": "1990-02-28", "seen": "2026-03-01T14:05:00", "score": 1.5, "company_id": 102, "photo": "AAEC/w=="}}""");
    assertEquals(201, reply.status(), reply.text());
    JsonNode record = reply.json();
    assertTrue(
        reply.header("Location").endsWith("/api/data/contact/" + record.get("key").textValue()));
    assertEquals("lead", record.at("/values/stage").textValue());
    assertTrue(record.at("/values/active").booleanValue());
    assertEquals("1990-02-28", record.at("/values/born").textValue());
    assertEquals("2026-03-01T14:05:00", record.at("/values/seen").textValue());
    assertEquals("1.5", record.at("/values/score").asText());
    assertEquals("AAEC/w==", record.at("/values/photo").textValue());
    assertEquals("Small Mill", record.at("/related/company/label").textValue());
    assertEquals(record, site.read("contact/" + record.get("key").textValue()));
  }

  @Test
  void changesOnlyWhatIsSent() throws Exception {
    JsonNode before = site.read("contact/201");
    Reply reply =
        site.patch(
            "contact/201",
            "{\"version\": " + before.get("version") + ", \"values\": {\"name\": \"Ada B\"}}");
    assertEquals(200, reply.status(), reply.text());
    assertEquals("Ada B", reply.json().at("/values/name").textValue());
    assertEquals("ada@x.example", reply.json().at("/values/email").textValue());
    assertNotEquals(before.get("version"), reply.json().get("version"));
  }

  @Test
  void showsBothVersionsOnConflict() throws Exception {
    JsonNode seen = site.read("contact/201");
    site.sql("UPDATE contact SET name = 'Changed elsewhere' WHERE id = 201");
    String body = "{\"version\": " + seen.get("version") + ", \"values\": {\"name\": \"Mine\"}}";
    Reply reply = site.patch("contact/201", body);
    assertEquals(409, reply.status());
    assertEquals("conflict", reply.problem());
    assertEquals("Changed elsewhere", reply.json().at("/current/values/name").textValue());
    assertEquals("Mine", reply.json().at("/submitted/name").textValue());
    assertEquals(
        409, site.delete("contact/201?version=" + seen.get("version").textValue()).status());
    site.sql("DELETE FROM contact WHERE id = 201");
    Reply gone = site.patch("contact/201", body);
    assertEquals("conflict", gone.problem());
    assertTrue(gone.json().get("current").isNull());
  }

  @Test
  void theLastWriterWinsWithoutAVersion() throws Exception {
    site.sql("UPDATE contact SET email = NULL WHERE id = 201");
    assertEquals(200, site.patch("contact/201", "{\"values\": {\"name\": \"Mine\"}}").status());
    assertEquals(404, site.patch("contact/999", "{\"values\": {\"name\": \"Mine\"}}").status());
  }

  @Test
  void oneOfManyWritersWins() throws Exception {
    String version = site.read("contact/201").get("version").textValue();
    List<CompletableFuture<Integer>> replies =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            status(
                                "{\"version\": \""
                                    + version
                                    + "\", \"values\": {\"name\": \"Writer "
                                    + i
                                    + "\"}}")))
            .toList();
    List<Integer> statuses = replies.stream().map(CompletableFuture::join).sorted().toList();
    assertEquals(List.of(200, 409, 409, 409, 409, 409, 409, 409), statuses);
  }

  private int status(String body) {
    try {
      return site.patch("contact/201", body).status();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void namesEveryValueThatIsNotValid() throws Exception {
    Reply reply =
        site.post(
            "contact",
            "{\"values\": {\"active\": \"yes\", \"born\": \"1990-02-30\", \"company_id\": 1.5, \"stage\": null}}");
    assertEquals(422, reply.status(), reply.text());
    List<String> pointers =
        reply.json().get("errors").findValuesAsText("pointer").stream().sorted().toList();
    assertEquals(
        List.of(
            "/values/active",
            "/values/born",
            "/values/company_id",
            "/values/name",
            "/values/stage"),
        pointers);
    assertEquals(
        "/values/stage",
        pointer(site.post("contact", "{\"values\": {\"name\": \"x\", \"stage\": \"lost\"}}")));
    assertEquals(
        "/values/name",
        pointer(site.post("company", "{\"values\": {\"name\": \"" + "x".repeat(21) + "\"}}")));
    assertEquals(
        "/values/revenue",
        pointer(site.post("company", "{\"values\": {\"name\": \"x\", \"revenue\": 1.005}}")));
    assertEquals(
        "/values/photo",
        pointer(site.post("contact", "{\"values\": {\"name\": \"x\", \"photo\": \"?\"}}")));
  }

  private static String pointer(Reply reply) {
    assertEquals(422, reply.status(), reply.text());
    return reply.json().at("/errors/0/pointer").textValue();
  }

  @Test
  void tellsWhichFieldMustBeUnique() throws Exception {
    Reply reply =
        site.post("contact", "{\"values\": {\"name\": \"x\", \"email\": \"ada@x.example\"}}");
    assertEquals("duplicate", reply.problem(), reply.text());
    assertEquals("/values/email", reply.json().at("/errors/0/pointer").textValue());
  }

  @Test
  void tellsWhichRelationLeadsNowhere() throws Exception {
    Reply reply = site.post("contact", "{\"values\": {\"name\": \"x\", \"company_id\": 4711}}");
    assertEquals("/values/company_id", pointer(reply));
    assertEquals("relation", reply.json().at("/errors/0/keyword").textValue());
  }

  @Test
  void deletesAndCascadesButKeepsWhatIsPointedAt() throws Exception {
    Reply kept = site.delete("company/101");
    assertEquals("referenced", kept.problem(), kept.text());
    assertEquals("contact", kept.json().get("entity").textValue());
    assertEquals(204, site.delete("contact/201").status());
    assertEquals(0, site.read("note").get("items").size());
    assertEquals(204, site.delete("company/101").status());
    assertEquals("not-found", site.delete("company/101").problem());
    assertEquals(404, site.get("contact/201").status());
  }

  @Test
  void refusesWhatMayNotBeWritten() throws Exception {
    Reply readOnly = site.patch("contact/201", "{\"values\": {\"id\": 7}}");
    assertEquals("not-allowed", readOnly.problem());
    assertTrue(readOnly.json().get("detail").textValue().contains("numbers its records"));
    assertEquals("malformed", site.patch("contact/201", "{\"values\": {\"nope\": 7}}").problem());
    assertEquals("malformed", site.patch("contact/201", "{\"value\": {}}").problem());
    assertEquals("not-found", site.patch("nope/201", "{\"values\": {}}").problem());
  }

  @Test
  void keepsExactNumbers() throws Exception {
    JsonNode made =
        site.post("company", "{\"values\": {\"name\": \"x\", \"revenue\": 12345678.90}}").json();
    assertEquals(
        0,
        made.at("/values/revenue")
            .decimalValue()
            .compareTo(new java.math.BigDecimal("12345678.90")));
    assertEquals(
        0,
        site.read("company?filter[revenue][eq]=12345678.90")
            .at("/items/0/values/revenue")
            .decimalValue()
            .compareTo(new java.math.BigDecimal("12345678.9")));
  }

  @Test
  void givesOneValueAsAFile() throws Exception {
    site.patch("contact/201", "{\"values\": {\"photo\": \"AAEC/w==\"}}");
    Reply photo = site.get("contact/201/values/photo");
    assertEquals("application/octet-stream", photo.header("Content-Type"));
    assertEquals(4, photo.raw().body().length);
    Reply name = site.get("contact/201/values/name");
    assertEquals(
        "text/plain;charset=utf-8",
        name.header("Content-Type").replace(" ", "").toLowerCase(java.util.Locale.ROOT));
    assertEquals("Ada", name.text());
    assertTrue(name.header("Content-Disposition").startsWith("attachment"));
    assertEquals(404, site.get("contact/201/values/nope").status());
  }
}
