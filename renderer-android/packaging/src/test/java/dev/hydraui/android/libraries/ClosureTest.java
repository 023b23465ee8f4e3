package dev.hydraui.android.libraries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.android.libraries.Closure.Library;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ClosureTest {

  private final Map<Coordinates, Pom> published = new HashMap<>();
  private final List<Coordinates> asked = new ArrayList<>();

  @Test
  void takesTheNewestThatAnyAsksFor() {
    publish("a:one:1.0", "a:shared:1.9");
    publish("a:two:1.0", "a:shared:1.10");
    publish("a:shared:1.9");
    publish("a:shared:1.10");
    assertEquals(
        List.of("a:one:1.0", "a:shared:1.10", "a:two:1.0"), closure("a:one:1.0", "a:two:1.0"));
  }

  @Test
  void leavesOutWhatOnlyAnOlderVersionNeeded() {
    publish("a:one:1.0", "a:shared:1.0", "a:two:1.0");
    publish("a:two:1.0", "a:shared:2.0");
    publish("a:shared:1.0", "a:gone:1.0");
    publish("a:shared:2.0");
    publish("a:gone:1.0");
    assertEquals(List.of("a:one:1.0", "a:shared:2.0", "a:two:1.0"), closure("a:one:1.0"));
  }

  @Test
  void putsUpWithAnOldPomThatIsMissing() {
    publish("a:one:1.0", "a:shared:1.0", "a:two:1.0");
    publish("a:two:1.0", "a:shared:2.0");
    publish("a:shared:2.0");
    assertEquals(List.of("a:one:1.0", "a:shared:2.0", "a:two:1.0"), closure("a:one:1.0"));
  }

  @Test
  void namesWhatIsNowhere() {
    publish("a:one:1.0", "a:absent:3.0");
    Exception failure = assertThrows(IllegalArgumentException.class, () -> closure("a:one:1.0"));
    assertEquals("found in no repository: [a:absent:3.0]", failure.getMessage());
  }

  @Test
  void takesTheFormForAndroidOfAModuleThatHasSeveral() {
    publish("a:ui:1.0", "a:ui-android:1.0", "a:for-others:1.0");
    publish("a:ui-android:1.0", "a:collection:1.0");
    publish("a:collection:1.0", "a:collection-jvm:1.0");
    publish("a:collection-jvm:1.0");
    assertEquals(List.of("a:collection-jvm:1.0", "a:ui-android:1.0"), closure("a:ui:1.0"));
  }

  @Test
  void raisesWhatIsThereToWhatAPomManages() {
    publish("a:one:1.5", "a:kin:1.0");
    publish("a:kin:1.0");
    publish("a:kin:1.5");
    Coordinates one = Coordinates.parse("a:one:1.5");
    Map<Coordinates.Module, String> managed = new HashMap<>();
    for (String kin : List.of("a:kin:1.5", "a:stranger:1.5")) {
      managed.put(Coordinates.parse(kin).module(), "1.5");
    }
    published.put(one, new Pom("jar", published.get(one).needs(), managed));
    assertEquals(List.of("a:kin:1.5", "a:one:1.5"), closure("a:one:1.5"));
  }

  @Test
  void leavesOutWhatIsListedElsewhere() {
    publish("a:one:1.0", "a:shared:1.0");
    publish("a:shared:1.0");
    publish("a:two:1.0", "a:shared:2.0", "a:own:1.0");
    publish("a:shared:2.0");
    publish("a:own:1.0");
    List<Library> beside =
        Closure.beside(
            List.of(Coordinates.parse("a:one:1.0")),
            List.of(Coordinates.parse("a:two:1.0")),
            this::read);
    assertEquals("[a:own:1.0, a:two:1.0]", "" + beside.stream().map(Library::coordinates).toList());
  }

  @Test
  void asksForNoPomTwice() {
    publish("a:one:1.0", "a:two:1.0", "a:missing:0.1");
    publish("a:two:1.0", "a:one:1.0", "a:missing:0.2");
    publish("a:missing:0.2");
    closure("a:one:1.0");
    assertEquals(asked.stream().distinct().toList(), asked);
  }

  @Test
  void comparesVersionsAsPeopleDo() {
    List<String> inOrder =
        List.of(
            "1.0.0-alpha02",
            "1.0.0-alpha10",
            "1.0.0-beta01",
            "1.0.0-rc01",
            "1.0.0",
            "1.0.1",
            "1.10");
    assertEquals(inOrder, inOrder.stream().sorted(VersionOrder.NEWEST_LAST).toList());
    assertEquals(0, VersionOrder.NEWEST_LAST.compare("1.0", "1.0.0"));
  }

  @Test
  void refusesWhatAreNoCoordinates() {
    for (String wrong : List.of("a", "a:b", ":b:1", "a::1", "a:b:")) {
      Exception failure =
          assertThrows(IllegalArgumentException.class, () -> Coordinates.parse(wrong));
      assertTrue(failure.getMessage().contains("'" + wrong + "'"), failure.getMessage());
    }
  }

  private void publish(String coordinates, String... needs) {
    List<Coordinates> needed = Stream.of(needs).map(Coordinates::parse).toList();
    published.put(Coordinates.parse(coordinates), new Pom("jar", needed, Map.of()));
  }

  private List<String> closure(String... roots) {
    List<Coordinates> from = Stream.of(roots).map(Coordinates::parse).toList();
    return Closure.of(from, this::read).stream()
        .map(Library::coordinates)
        .map(Coordinates::toString)
        .toList();
  }

  private Map<Coordinates, Pom> read(Set<Coordinates> wanted) {
    asked.addAll(wanted);
    Map<Coordinates, Pom> found = new HashMap<>(published);
    found.keySet().retainAll(wanted);
    return found;
  }
}
