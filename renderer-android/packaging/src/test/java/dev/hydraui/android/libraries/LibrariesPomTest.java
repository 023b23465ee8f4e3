package dev.hydraui.android.libraries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.android.libraries.Closure.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LibrariesPomTest {

  private static final List<Coordinates> ROOTS = List.of(Coordinates.parse("a:b:1"));
  private static final List<Library> LIBRARIES =
      List.of(
          new Library(Coordinates.parse("a:b:1"), "aar"),
          new Library(Coordinates.parse("c:d:2"), "jar"));

  @Test
  void replacesWhatIsBetweenTheMarksOnly() {
    String empty =
        "before\n    <!-- Generated from here -->\n    <!-- Generated up to here. -->\nafter\n";
    String written = LibrariesPom.with(empty, ROOTS, LIBRARIES);
    assertTrue(written.startsWith("before\n"), written);
    assertTrue(written.endsWith("    <!-- Generated up to here. -->\nafter\n"), written);
    assertTrue(written.contains("<artifactId>b</artifactId>"), written);
    assertEquals(written, LibrariesPom.with(written, ROOTS, LIBRARIES));
  }

  @Test
  void refusesAPomWithoutMarks() {
    assertThrows(
        IllegalArgumentException.class, () -> LibrariesPom.with("<project/>", ROOTS, LIBRARIES));
  }

  @Test
  void theLibrariesAreThoseOfTheVersionsInTheRootPom() throws IOException {
    assertIsOf("hydra.libraries", "../libraries/pom.xml", "libraries");
    assertIsOf("hydra.test.libraries", "../testing/pom.xml", "test-libraries");
  }

  private static void assertIsOf(String property, String pom, String how) throws IOException {
    assertTrue(
        LibrariesPom.isOf(
            Coordinates.all(System.getProperty(property)), Files.readString(Path.of(pom))),
        "a version has changed: mvn compile exec:java@" + how + " -pl renderer-android/packaging");
  }
}
