package dev.hydraui.tokens.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal as projects use it: Maven runs it in a project of its own. */
class CompileTokensTest {
  private static final String TOKENS = "{\"ink\":{\"$type\":\"number\",\"$value\":%s}}";

  @TempDir Path folder;

  @BeforeAll
  static void publish() throws IOException {
    Project.publish();
  }

  @Test
  void compilesOnceAndAgainWhenSomethingChanged() throws Exception {
    Path tokens = Files.writeString(folder.resolve("brand.json"), TOKENS.formatted(1));
    Project project =
        Project.create(
            folder,
            "<sources><source>${project.basedir}/brand.json</source></sources>"
                + "<targets><target>json</target></targets>");
    Path made = folder.resolve("target/generated-resources/tokens/json/tokens.json");
    Project.Answer first = project.build();
    assertEquals(0, first.code(), first.out());
    assertTrue(first.out().contains("1 design tokens, 1 files"), first.out());
    assertTrue(Files.readString(made).contains("\"$value\": 1"));

    Project.Answer second = project.build();
    assertEquals(0, second.code(), second.out());
    assertFalse(second.out().contains("design tokens,"), "nothing changed: " + second.out());

    Files.writeString(tokens, TOKENS.formatted(22));
    Project.Answer third = project.build();
    assertTrue(third.out().contains("1 design tokens, 1 files"), third.out());
    assertTrue(Files.readString(made).contains("\"$value\": 22"));

    Files.delete(made);
    assertEquals(0, project.build().code());
    assertTrue(Files.exists(made), "a file that was removed is made again");
  }

  @Test
  void errorsFailTheBuildWithTheirPlaces() throws Exception {
    Files.writeString(folder.resolve("brand.json"), TOKENS.formatted("\"x\""));
    Files.writeString(
        folder.resolve("tokens.config.json"),
        "{\"sources\":[\"brand.json\"],\"targets\":{\"json\":{}},\"output\":\"made\"}");
    Project.Answer answer = Project.create(folder, "").build();
    assertEquals(1, answer.code(), answer.out());
    String place = "brand.json:1:35: error: expected a number, found \"x\" [value]";
    assertTrue(answer.out().contains(place), answer.out());
    assertFalse(Files.exists(folder.resolve("made")));

    Files.writeString(folder.resolve("brand.json"), TOKENS.formatted(3));
    Project.Answer mended = Project.create(folder, "").build();
    assertEquals(0, mended.code(), mended.out());
    assertTrue(Files.exists(folder.resolve("made/json/tokens.json")));
  }
}
