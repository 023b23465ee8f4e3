package dev.hydraui.route;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocationTest {

  @Test
  void aLocationIsTakenApart() {
    Location location = Location.parse("/a%20b/%C3%BC?x=1&y=a+b%2B&x=2&z#top%21");
    assertEquals(List.of("a b", "ü"), location.path());
    assertEquals(List.of("1", "2"), location.query().all("x"));
    assertEquals(Optional.of("a b+"), location.query().get("y"));
    assertEquals(Optional.of(""), location.query().get("z"));
    assertEquals("top!", location.fragment());
  }

  @Test
  void slashesTooManyAreIgnored() {
    assertEquals(Location.of("a", "b"), Location.parse("//a//b/"));
    assertEquals(Location.ROOT, Location.parse(""));
    assertEquals("", Location.ROOT.print());
  }

  @Test
  void aColonIsNotTakenForAScheme() {
    assertEquals("javascript%3Aalert(1)/b", Location.of("javascript:alert(1)", "b").print());
  }

  @Test
  void anApostropheIsCodedWhereBrowsersCodeIt() {
    Location location = Location.of("o'neil").with(Parameters.of("q", "o'neil"));
    assertEquals("o'neil?q=o%27neil", location.print());
    assertEquals(location, Location.parse("o'neil?q=o'neil"));
  }

  @Test
  void wrongCodingStaysAsItIs() {
    for (String text : List.of("%", "%2", "%zz", "%FF", "%C3", "%ED%A0%80", "%C0%AF")) {
      assertEquals(text, Location.parse("/" + text).path().get(0));
    }
  }

  @Test
  void segmentsThatAddressesCannotCarryAreMarked() {
    assertEquals("~/x", Location.of("", "x").print());
    assertEquals("~./~../~~", Location.of(".", "..", "~").print());
    assertEquals(List.of("", ".", "..", "~", "~a"), Location.parse("/~/~./~../~~/~a").path());
  }

  @Test
  void parametersAreReplacedAndRemoved() {
    Parameters parameters = Parameters.of("a", "1").and("b", "2").and("a", "3");
    assertEquals(Parameters.of("b", "2").and("a", "9"), parameters.with("a", "9"));
    assertEquals(Parameters.of("b", "2"), parameters.without("a"));
    assertEquals(Optional.of(-12), Parameters.of("n", "-12").integer("n"));
    assertEquals(Optional.empty(), Parameters.of("n", "12345678901").integer("n"));
  }
}
