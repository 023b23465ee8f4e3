package dev.hydraui.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hydraui.server.TestSite.Reply;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
final class BatchTest {
  private final Database database;
  private TestSite site;

  BatchTest(Database database) {
    this.database = database;
  }

  @BeforeEach
  void open() throws IOException, SQLException {
    site =
        TestSite.over(
            database,
            "CREATE TABLE tag (id {id}, name VARCHAR(20) NOT NULL UNIQUE)",
            "CREATE TABLE post (id {id}, title TEXT NOT NULL)",
            "CREATE TABLE post_tag (post_id BIGINT NOT NULL REFERENCES post (id) ON DELETE CASCADE, tag_id BIGINT NOT NULL REFERENCES tag (id), since {moment} DEFAULT CURRENT_TIMESTAMP, PRIMARY KEY (post_id, tag_id))",
            "CREATE TABLE member (id {id}, name TEXT)",
            "CREATE TABLE follows (a_id BIGINT NOT NULL REFERENCES member (id), b_id BIGINT NOT NULL REFERENCES member (id), id {id}, UNIQUE (a_id, b_id))",
            "INSERT INTO tag (id, name) VALUES (11, 'red'), (12, 'blue')",
            "INSERT INTO post (id, title) VALUES (21, 'One'), (22, 'Two')",
            "INSERT INTO member (id, name) VALUES (1, 'Ada'), (2, 'Bo')");
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void writesAllOrNothing() throws Exception {
    Reply done =
        site.post(
            "batch",
            """
            {"operations": [
              {"op": "create", "entity": "tag", "values": {"name": "green"}},
              {"op": "update", "entity": "tag", "key": "11", "values": {"name": "crimson"}},
              {"op": "delete", "entity": "tag", "key": "12"}]}""");
    assertEquals(200, done.status(), done.text());
    assertEquals("green", done.json().at("/results/0/values/name").textValue());
    assertEquals("crimson", done.json().at("/results/1/label").textValue());
    assertTrue(done.json().at("/results/2").isNull());
    Reply failed =
        site.post(
            "batch",
            """
            {"operations": [
              {"op": "create", "entity": "tag", "values": {"name": "black"}},
              {"op": "create", "entity": "tag", "values": {"name": "crimson"}}]}""");
    assertEquals("duplicate", failed.problem());
    assertEquals(1, failed.json().get("operation").intValue());
    assertEquals("/operations/1", failed.json().get("pointer").textValue());
    assertEquals("/operations/1/values/name", failed.json().at("/errors/0/pointer").textValue());
    assertEquals(2, site.read("tag?total=exact").get("total").intValue());
  }

  @Test
  void checksVersionsWithinABatch() throws Exception {
    String body =
        """
        {"operations": [
          {"op": "delete", "entity": "tag", "key": "12"},
          {"op": "update", "entity": "tag", "key": "11", "version": "old", "values": {"name": "x"}}]}""";
    Reply failed = site.post("batch", body);
    assertEquals("conflict", failed.problem());
    assertEquals("red", failed.json().at("/current/values/name").textValue());
    assertEquals(1, failed.json().get("operation").intValue());
    assertEquals(200, site.get("tag/12").status());
  }

  @Test
  void namesThePlaceOfWhatItCannotRead() throws Exception {
    for (String[] wrong :
        new String[][] {
          {"{}", "/operations"},
          {"{\"operations\": {}}", "/operations"},
          {"{\"operations\": [1]}", "/operations/0"},
          {"{\"operations\": [{\"op\": \"create\", \"entity\": \"tag\"}]}", "/operations/0/values"},
          {"{\"operations\": [{\"op\": \"drop\", \"entity\": \"tag\"}]}", "/operations/0/op"},
          {
            "{\"operations\": [{\"op\": \"delete\", \"entity\": \"tag\", \"key\": 11}]}",
            "/operations/0/key"
          },
          {"{\"operations\": [], \"more\": 1}", "/more"},
          {"{\"operations\": [" + "[".repeat(500) + "]".repeat(500) + "]}", "deeper"},
          {"{\"operations\": [1e99999]}", "/operations/0"},
          {"{\"operations\": [], \"operations\": []}", "uplicate"},
          {"{\"operations\":", "line 1"},
          {"{} {}", "line 1"},
          {"", "empty"},
        }) {
      Reply reply = site.post("batch", wrong[0]);
      assertEquals("malformed", reply.problem(), wrong[0]);
      assertTrue(reply.json().get("detail").textValue().contains(wrong[1]), reply.text());
    }
    String many = "{\"op\": \"delete\", \"entity\": \"tag\", \"key\": \"1\"},".repeat(1001);
    assertEquals(
        "malformed",
        site.post("batch", "{\"operations\": [" + many.substring(0, many.length() - 1) + "]}")
            .problem());
  }

  @Test
  void limitsWhatItReads() throws Exception {
    assertEquals(
        "too-large",
        site.post("tag", "{\"values\": {\"name\": \"" + "x".repeat(1024 * 1024) + "\"}}")
            .problem());
    Reply plain =
        site.send(
            site.request("/api/data/tag")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{\"values\": {}}")));
    assertEquals("wrong-type", plain.problem());
    assertEquals(415, plain.status());
    Reply put =
        site.send(
            site.request("/api/data/tag/11")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{}")));
    assertEquals(405, put.status());
    assertEquals("GET, PATCH, DELETE", put.header("Allow"));
  }

  @Test
  void linksAndUnlinks() throws Exception {
    JsonNode relations = site.schema().at("/$defs/post/x-hydra/relations");
    assertEquals(1, relations.size());
    assertEquals("through", relations.at("/0/kind").textValue());
    assertEquals("tags", relations.at("/0/name").textValue());
    assertEquals("post_tag", relations.at("/0/through").textValue());
    assertEquals("posts", relations.at("/0/inverse").textValue());
    for (int i = 0; i < 2; i++) {
      assertEquals(204, site.post("post/21/tags", "{\"key\": \"11\"}").status());
    }
    assertEquals(204, site.post("tag/12/posts", "{\"key\": \"21\"}").status());
    assertEquals(2, site.read("post/21/tags?total=exact&sort=-name").get("total").intValue());
    assertEquals("red", site.read("post/21/tags?sort=-name").at("/items/0/label").textValue());
    assertEquals("One", site.read("tag/11/posts").at("/items/0/label").textValue());
    assertEquals(404, site.post("post/21/tags", "{\"key\": \"99\"}").status());
    assertEquals(404, site.post("post/99/tags", "{\"key\": \"11\"}").status());
    for (int i = 0; i < 2; i++) {
      assertEquals(204, site.delete("post/21/tags/11").status());
    }
    assertEquals(1, site.read("post/21/tags").get("items").size());
    assertEquals("referenced", site.delete("tag/12").problem());
    assertEquals(204, site.delete("post/21").status());
    assertEquals(204, site.delete("tag/12").status());
  }

  @Test
  void linksAnEntityToItself() throws Exception {
    JsonNode relations = site.schema().at("/$defs/member/x-hydra/relations");
    assertEquals(2, relations.size());
    String out = relations.at("/0/name").textValue();
    String in = relations.at("/1/name").textValue();
    assertEquals(204, site.post("member/1/" + out, "{\"key\": \"2\"}").status());
    assertEquals("Bo", site.read("member/1/" + out).at("/items/0/label").textValue());
    assertEquals("Ada", site.read("member/2/" + in).at("/items/0/label").textValue());
    assertEquals(0, site.read("member/2/" + out).get("items").size());
  }
}
