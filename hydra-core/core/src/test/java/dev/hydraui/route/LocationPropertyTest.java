package dev.hydraui.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.json.JsonArbitraries;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LocationPropertyTest {

  @Property(tries = 3_000)
  void whatIsPrintedReadsBack(@ForAll("locations") Location location) {
    String text = location.print();
    assertEquals(location, Location.parse(text));
    assertEquals(text, Location.parse(text).print());
  }

  @Property(tries = 3_000)
  void whatIsPrintedIsALocalAddress(@ForAll("locations") Location location) {
    java.net.URI uri = java.net.URI.create(location.print());
    assertTrue(
        !uri.isAbsolute() && uri.getHost() == null && uri.normalize().equals(uri),
        location.print());
  }

  @Property(tries = 3_000)
  void anyTextIsTaken(@ForAll String raw) {
    String text = wellFormed(raw);
    Location location = Location.parse(text);
    assertEquals(location, Location.parse(location.print()));
  }

  @Provide
  Arbitrary<Location> locations() {
    return Arbitraries.randomValue(
        random -> {
          List<String> path = new ArrayList<>();
          for (int i = random.nextInt(4); i > 0; i--) {
            path.add(text(random));
          }
          Parameters query = Parameters.NONE;
          for (int i = random.nextInt(4); i > 0; i--) {
            query = query.and(text(random), text(random));
          }
          return new Location(path, query, text(random));
        });
  }

  /** Without lone surrogates. */
  private static String text(Random random) {
    String[] odd = {"", ".", "..", "~", "~~", "~.", "%41", "+", "a/b", "?", "#", "&=", "a:b", "😀"};
    String text =
        random.nextBoolean() ? odd[random.nextInt(odd.length)] : JsonArbitraries.string(random);
    return wellFormed(text);
  }

  private static String wellFormed(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
