package dev.hydraui.web.bundle;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShrunkTest {

  private static final String MODULE =
      """
      let greeting=name=>{let text="hello "+name;return text;};
      let forgotten=()=>{return 42;};
      function other(){return greeting("you");}
      export{greeting as main,other as other};
      //# sourceMappingURL=hydra.js.map""";

  @TempDir Path folder;

  private String shrink(String module) throws IOException {
    Path file = Files.writeString(folder.resolve("hydra.js"), module);
    Shrunk.shrink(file);
    return Files.readString(file);
  }

  @Test
  void keepsWhatTheModuleGivesAwayAndLeavesOutWhatNothingUses() throws IOException {
    String small = shrink(MODULE);
    assertTrue(small.contains("const[hydra_main, hydra_other]=["), small);
    assertTrue(small.contains("export{hydra_main as main,hydra_other as other};"), small);
    assertFalse(small.contains("42"), small);
    assertTrue(small.length() < MODULE.length(), small);
  }

  @Test
  void canBeDoneAgain() throws IOException {
    String again = shrink(shrink(MODULE));
    assertTrue(again.contains("export{hydra_main as main,hydra_other as other};"), again);
  }

  @Test
  void writesAMapThatNamesNoFolderOfThisMachine() throws IOException {
    shrink(MODULE);
    String map = Files.readString(folder.resolve("hydra.js.map"));
    assertTrue(map.contains("\"hydra.js\""), map);
    assertFalse(map.contains("" + folder), map);
  }

  @Test
  void refusesWhatIsNoModule() {
    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> shrink("alert(1);"));
    assertTrue(refused.getMessage().contains("hydra.js"), refused.getMessage());
  }
}
