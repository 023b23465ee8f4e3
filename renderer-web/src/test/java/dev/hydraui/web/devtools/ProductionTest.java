package dev.hydraui.web.devtools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.web.page.Scenes;
import dev.hydraui.web.program.Program;
import dev.hydraui.web.program.Target;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a program carries of the devtools. */
final class ProductionTest {

  /** Of the panel's style, of its view, and the names of a record for it to show. */
  private static final List<String> TRACES =
      List.of("hydra-devtools", "One moment back", "Button label onPress");

  @Test
  void aProgramWithoutDevtoolsHasNothingOfThem() throws Exception {
    assertEquals(List.of(), traces(Scenes.class));
    assertEquals(TRACES, traces(OrdersPage.class));
  }

  private static List<String> traces(Class<?> main) throws Exception {
    String program =
        Files.readString(new Program(main, Target.JAVASCRIPT).compiled().resolve("hydra.js"));
    return TRACES.stream().filter(program::contains).toList();
  }
}
