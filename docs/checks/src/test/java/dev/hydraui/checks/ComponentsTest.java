package dev.hydraui.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of components is what their records say: it is derived, and kept to be read. */
final class ComponentsTest {

  private static final Path DERIVED =
      Path.of("hydra-core/core/target/classes/META-INF/hydra/dev.hydraui.component.catalogue.md");
  private static final Path PAGE = Path.of("docs/reference/components.md");

  @Test
  void thePageOfComponentsIsWhatTheirRecordsSay() {
    assertEquals(Tree.read(DERIVED), Tree.read(PAGE), "out of date: cp " + DERIVED + " " + PAGE);
  }
}
