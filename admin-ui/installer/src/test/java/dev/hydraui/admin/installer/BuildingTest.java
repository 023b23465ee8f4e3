package dev.hydraui.admin.installer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole image, made and started. */
final class BuildingTest {

  private static final Path REPOSITORY = Path.of("..", "..");

  @TempDir static Path scratch;
  @TempDir static Path folder;

  private static Program program;
  private static AppImage image;
  private static Start start;

  @BeforeAll
  static void make() throws Exception {
    program = Program.of(Path.of("..", "desktop"));
    try (SampleServer server = SampleServer.start(scratch)) {
      // It starts once already, where it is made.
      image = new Building(program, REPOSITORY, scratch).image(folder, server.address());
      start = Start.of(image, image.javaOptions(), server.address(), scratch);
    }
  }

  @Test
  void drawsTheFirstListOfAServer() {
    assertTrue(start.window() > 0 && start.screen() >= start.window(), start::toString);
  }

  @Test
  void bringsNoMoreOfJavaThanItNeeds() {
    assertTrue(JavaImage.modules(program).containsAll(List.of("java.net.http", "javafx.controls")));
    assertFalse(JavaImage.modules(program).contains("java.sql"));
  }

  @Test
  void hasTheNativePartsOfJavaFxWhereItLooksForThem() throws IOException {
    Path java = image.root().resolve(image.layout().java());
    try (var files = Files.list(image.layout().libraries(java))) {
      assertTrue(files.anyMatch(file -> ("" + file.getFileName()).contains("prism_sw")));
    }
  }

  @Test
  void tellsTheLicencesOfAllThatIsInIt() throws IOException {
    Path legal = image.classes().resolve("legal");
    assertEquals(
        Files.readString(REPOSITORY.resolve("LICENSE")),
        Files.readString(legal.resolve("LICENSE")));
    String others = Files.readString(legal.resolve("THIRD-PARTY"));
    assertTrue(others.contains("OpenJFX") && others.contains("AtlantaFX"), others);
  }
}
