package dev.hydraui.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hydraui.server.TestSite.Reply;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several people who write the same record at the same time. */
@Timeout(60)
final class ConcurrencyTest {
  private static final int WRITERS = 4;
  private static final int TIMES = 5;

  @ParameterizedTest
  @EnumSource(Database.class)
  void noChangeIsLost(Database database) throws Exception {
    try (TestSite site =
        TestSite.over(
            database,
            "CREATE TABLE t (id {id}, n INTEGER NOT NULL)",
            "INSERT INTO t (id, n) VALUES (101, 0), (102, 0)")) {
      List<CompletableFuture<Void>> writers =
          IntStream.range(0, WRITERS)
              .mapToObj(i -> CompletableFuture.runAsync(() -> write(site)))
              .toList();
      writers.forEach(CompletableFuture::join);
      for (String key : List.of("t/101", "t/102")) {
        assertEquals(WRITERS * TIMES, site.read(key).at("/values/n").intValue(), key);
      }
    }
  }

  /** Adds one to both records, so many times, and again where someone else was quicker. */
  private static void write(TestSite site) {
    for (int done = 0; done < TIMES; ) {
      Reply reply = both(site);
      assertTrue(List.of(200, 409).contains(reply.status()), reply.text());
      done += reply.status() == 200 ? 1 : 0;
    }
  }

  private static Reply both(TestSite site) {
    try {
      String operations = operation(site, "101") + ", " + operation(site, "102");
      return site.post("batch", "{\"operations\": [" + operations + "]}");
    } catch (java.io.IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String operation(TestSite site, String key)
      throws java.io.IOException, InterruptedException {
    JsonNode record = site.read("t/" + key);
    return """
        {"op": "update", "entity": "t", "key": "%s", "version": %s, "values": {"n": %d}}"""
        .formatted(key, record.get("version"), record.at("/values/n").intValue() + 1);
  }
}
