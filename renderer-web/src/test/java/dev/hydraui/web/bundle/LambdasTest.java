package dev.hydraui.web.bundle;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test gives what TeaVM writes for lambdas, with the class of one called {@code Lambda}. */
final class LambdasTest {

  @TempDir Path folder;

  private String shrink(String fields, String method, String main) throws IOException {
    String module =
        """
        function Top(){this.$id$=0;}
        let Function=$rt_classWithoutFields(0);
        function A$lambda$_1_0(){let a=this;Top.call(a);FIELDS}
        let A$lambda$_1_0_apply=METHOD;
        $rt_metadata([Top,"Top",0,0,[],1,0,0,0,
          Function,0,Top,[],1537,0,0,0,
          A$lambda$_1_0,"A$lambda$_1_0",3,Top,[Function],1,0,0,
            ["$apply",$rt_wrapFunction1(A$lambda$_1_0_apply)]]);
        let main=MAIN;
        export { main as main };
        """
            .replace("FIELDS", fields)
            .replace("METHOD", method)
            .replace("MAIN", main);
    Path file = Files.writeString(folder.resolve("hydra.js"), module);
    Shrunk.shrink(file);
    return Files.readString(file);
  }

  @Test
  void putsAFunctionWhereALambdaWasMade() throws IOException {
    String small =
        shrink("", "(self,x)=>{return x+1;}", "use=>{use(new A$lambda$_1_0);use(new Date());}");
    assertTrue(small.contains("a(new b(e=>e+1));"), small);
    assertFalse(small.contains("A$lambda"), small);
  }

  @Test
  void closesOverAParameterThatNeverChanges() throws IOException {
    String small =
        shrink(
            "a.$_07=null;",
            "(self,x)=>{return x+self.$_07;}",
            "(use,by)=>{let made;made=new A$lambda$_1_0;made.$_07=by;use(made);}");
    assertTrue(small.contains("(a,f)=>{let e;e=new b(g=>g+f);"), small);
  }

  @Test
  void holdsFastWhatChangesLater() throws IOException {
    String small =
        shrink(
            "a.$_07=null;",
            "(self,x)=>{return x+self.$_07;}",
            "(use,by)=>{let made;made=new A$lambda$_1_0;made.$_07=by;by=by+1;use(made,by);}");
    assertTrue(small.contains("(g=>new b(h=>h+g))(e);"), small);
  }

  @Test
  void leavesAClassThatIsMoreThanALambda() throws IOException {
    String main = "use=>{use(new A$lambda$_1_0);use(A$lambda$_1_0.prototype);}";
    String small = shrink("", "(self,x)=>{return x+1;}", main);
    assertTrue(small.contains("\"A$lambda$_1_0\",3"), small);
    String passesItselfOn = "(self,x)=>{return x(self);}";
    small = shrink("", passesItselfOn, "use=>{use(new A$lambda$_1_0);}");
    assertTrue(small.contains("\"A$lambda$_1_0\",3"), small);
  }
}
