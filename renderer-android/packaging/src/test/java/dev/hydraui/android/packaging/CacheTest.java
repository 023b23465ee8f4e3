package dev.hydraui.android.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CacheTest {

  @TempDir Path folder;

  @Test
  void makesAThingOnce() throws IOException {
    AtomicInteger made = new AtomicInteger();
    Cache cache = new Cache(folder);
    for (int i = 0; i < 2; i++) {
      Path place = cache.get("a", file -> Files.writeString(file, "" + made.incrementAndGet()));
      assertEquals("1", Files.readString(place));
    }
  }

  @Test
  void whatFailsLeavesNothing() throws IOException {
    Cache cache = new Cache(folder);
    assertThrows(
        IOException.class,
        () ->
            cache.get(
                "a",
                place -> {
                  Files.createDirectories(place.resolve("half"));
                  throw new IOException("no");
                }));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
    assertFalse(Files.exists(folder.resolve("a")));
  }

  @Test
  void aKeyIsOfNamesAndContents() throws IOException {
    Path file = Files.writeString(folder.resolve("one"), "1");
    String key = Cache.key("x", List.of(folder));
    assertEquals(key, Cache.key("x", List.of(folder)));
    assertNotEquals(key, Cache.key("y", List.of(folder)));
    Files.writeString(file, "2");
    String other = Cache.key("x", List.of(folder));
    assertNotEquals(key, other);
    Files.move(file, folder.resolve("two"));
    assertNotEquals(other, Cache.key("x", List.of(folder)));
  }
}
