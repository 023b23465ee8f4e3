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

  /**
   * As TeaVM writes two classes, of which one extends the other, when it does not shorten names.
   */
  private static final String CLASSES =
      """

      function Part(){this.$name=null;this.$id$=0;}
      function Whole(){let a=this;Part.call(a);a.$name0=null;a.$size=0;}
      let Empty=$rt_classWithoutFields(Whole);
      function Last(){Empty.call(this);this.$size0=0;}
      $rt_metadata([Part,"Part",0,0,[],1,0,0,["$draw",part=>part.$name+part.a],
        Last,"Last",0,Empty,[],1,0,0,[["$draw","$draw0"],last=>last.$size0+last.$name0]]);
      let main=last=>last.$draw()+last.$draw0(last.$size)+last.$unknown+last.$id$;
      export { main as main };
      """;

  @Test
  void namesTheFieldsOfEachClassByTheirPlaces() throws IOException {
    String small = shrink(CLASSES);
    assertTrue(small.contains("this.b=null"), small);
    assertTrue(small.contains("this.c=null;this.d=0"), small);
    assertTrue(small.contains("this.e=0"), small);
  }

  @Test
  void namesMethodsUnlikeAnyFieldAndLeavesWhatIsNotJava() throws IOException {
    String small = shrink(CLASSES);
    assertTrue(small.contains("[\"f\","), small);
    assertTrue(small.contains("[[\"f\",\"g\"],"), small);
    assertTrue(small.contains("a.b+a.a"), small);
    assertTrue(small.contains("a.f()+a.g(a.d)+a.$unknown+a.$id$"), small);
  }
}
