package dev.hydraui.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.server.data.Change;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SlowListenersTest {
  private static final Change CHANGE = new Change("a", "1", Change.Kind.UPDATED, Optional.empty());

  /** What a client hears during whose first read that many changes happen. */
  private static List<String> heard(int meanwhile) throws IOException {
    Changes changes = new Changes();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OutputStream slow =
        new OutputStream() {
          private int writes;

          @Override
          public void write(int b) {
            bytes.write(b);
          }

          @Override
          public void write(byte[] text, int from, int length) {
            bytes.write(text, from, length);
            if (writes++ == 0) {
              for (int i = 0; i < meanwhile; i++) {
                changes.add(CHANGE);
              }
            } else {
              changes.close();
            }
          }
        };
    assertTrue(changes.enter());
    changes.tell(slow, Optional.empty());
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void hearEverythingThatIsStillKnown() throws IOException {
    List<String> lines = heard(Changes.KEPT);
    assertEquals(Changes.KEPT, lines.stream().filter("event: change"::equals).count());
    assertTrue(lines.stream().noneMatch("event: reset"::equals));
  }

  @Test
  void areToldToFetchAfreshWhenSomeIsForgotten() throws IOException {
    List<String> lines = heard(Changes.KEPT + 1);
    assertEquals(1, lines.stream().filter("event: reset"::equals).count());
    assertTrue(lines.stream().noneMatch("event: change"::equals));
  }
}
