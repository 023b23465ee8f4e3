package dev.hydraui.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class ChangesTest {
  private TestSite site;

  @BeforeEach
  void open() throws Exception {
    site =
        TestSite.over(
            Database.SQLITE,
            "CREATE TABLE a (id INTEGER PRIMARY KEY, v TEXT)",
            "CREATE TABLE b (id INTEGER PRIMARY KEY)",
            "CREATE TABLE ab (a_id INTEGER REFERENCES a (id), b_id INTEGER REFERENCES b (id), PRIMARY KEY (a_id, b_id)) WITHOUT ROWID");
  }

  @AfterEach
  void close() {
    site.close();
  }

  /** A client of the stream that reads event by event. */
  private static final class Listener implements AutoCloseable {
    private final HttpResponse<InputStream> response;

    Listener(TestSite site, String lastSeen) throws Exception {
      HttpRequest.Builder request =
          site.request("/api/changes").header("Accept", "text/event-stream");
      if (!lastSeen.isEmpty()) {
        request.header("Last-Event-ID", lastSeen);
      }
      response =
          HttpClient.newHttpClient().send(request.GET().build(), BodyHandlers.ofInputStream());
    }

    Map<String, String> next() throws IOException {
      Map<String, String> event = new HashMap<>();
      StringBuilder line = new StringBuilder();
      for (int c = response.body().read(); c >= 0; c = response.body().read()) {
        if (c != '\n') {
          line.append((char) c);
        } else if (line.isEmpty()) {
          return event;
        } else {
          String[] parts = line.toString().split(": ?", 2);
          event.put(parts[0], parts[1]);
          line.setLength(0);
        }
      }
      throw new IOException("the stream ended");
    }

    @Override
    public void close() throws IOException {
      response.body().close();
    }
  }

  @Test
  void tellWhatIsWritten() throws Exception {
    try (Listener listener = new Listener(site, "")) {
      assertEquals(
          "text/event-stream",
          listener.response.headers().firstValue("Content-Type").orElse("").split(";")[0]);
      String start = listener.next().get("id");
      JsonNode made = site.post("a", "{\"values\": {\"v\": \"x\"}}").json();
      Map<String, String> created = listener.next();
      assertEquals("change", created.get("event"));
      JsonNode data = TestSite.parse(created.get("data"));
      assertEquals("a", data.get("entity").textValue());
      assertEquals("1", data.get("key").textValue());
      assertEquals("created", data.get("kind").textValue());
      assertEquals(made.get("version"), data.get("version"));
      site.patch("a/1", "{\"values\": {\"v\": \"y\"}}");
      assertEquals("updated", TestSite.parse(listener.next().get("data")).get("kind").textValue());
      site.post("b", "{\"values\": {}}");
      listener.next();
      site.post("a/1/bs", "{\"key\": \"1\"}");
      JsonNode linked = TestSite.parse(listener.next().get("data"));
      assertEquals("ab", linked.get("entity").textValue());
      assertEquals("1,1", linked.get("key").textValue());
      site.delete("a/1/bs/1");
      listener.next();
      site.delete("a/1");
      assertEquals("deleted", TestSite.parse(listener.next().get("data")).get("kind").textValue());
      try (Listener late = new Listener(site, start)) {
        assertEquals(start, late.next().get("id"));
        assertEquals(created.get("id"), late.next().get("id"));
      }
    }
  }

  @Test
  void saysResetWhenTooMuchWasMissed() throws Exception {
    for (String unknown : new String[] {"1", "99999999999999999", "nonsense"}) {
      try (Listener listener = new Listener(site, unknown)) {
        Map<String, String> first = listener.next();
        assertEquals("reset", first.get("event"));
        site.post("b", "{\"values\": {}}");
        assertTrue(Long.parseLong(listener.next().get("id")) > Long.parseLong(first.get("id")));
      }
    }
  }

  @Test
  void saysNothingOfWhatFailed() throws Exception {
    try (Listener listener = new Listener(site, "")) {
      listener.next();
      site.post(
          "batch",
          "{\"operations\": [{\"op\": \"create\", \"entity\": \"b\", \"values\": {}}, {\"op\": \"delete\", \"entity\": \"b\", \"key\": \"77\"}]}");
      site.post("b", "{\"values\": {}}");
      Map<String, String> only = listener.next();
      assertEquals("created", TestSite.parse(only.get("data")).get("kind").textValue());
      assertEquals("1", TestSite.parse(only.get("data")).get("key").textValue());
    }
  }

  @Test
  void doNotKeepTheServerFromStopping() throws Exception {
    try (Listener listener = new Listener(site, "")) {
      listener.next();
      site.close();
      assertThrows(IOException.class, listener::next);
    }
  }
}
