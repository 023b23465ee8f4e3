package dev.hydraui.android.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DexTest {

  @TempDir Path folder;

  @Test
  void compilesEachPartOnceUntilItIsAnother() throws IOException {
    Path library = compiled("library", "package a; public record Named(String name) {}");
    Path program = compiled("program", "package b; public class Main { public int one = 1; }");
    List<Path> first = quickly(library, program);
    assertEquals(2, first.size());
    assertTrue(text(first.get(0)).contains("La/Named;"));
    assertTrue(text(first.get(1)).contains("Lb/Main;"));
    assertEquals(first, quickly(library, program));
    compiled("program", "package b; public class Main { public int two = 2; }");
    List<Path> second = quickly(library, program);
    assertEquals(first.get(0), second.get(0));
    assertNotEquals(first.get(1), second.get(1));
  }

  @Test
  void leavesOutWhatIsNeverReachedAndNamesTheRest() throws IOException {
    Path program =
        compiled(
            "program",
            """
            package b;
            public class Main {
              public static void main(String[] arguments) { System.out.println(new Used()); }
            }
            class Used {}
            class Unused {}
            """);
    Path rules =
        Files.writeString(
            folder.resolve("rules.pro"), "-keep class b.Main { public static void main(...); }");
    Path mapping = folder.resolve("mapping.txt");
    List<Path> dex =
        Dex.shrunk(
            List.of(program), Framework.in(folder), List.of(rules), mapping, folder.resolve("dex"));
    assertEquals(1, dex.size());
    assertTrue(text(dex.get(0)).contains("Lb/Main;"));
    assertTrue(!text(dex.get(0)).contains("Unused"));
    assertTrue(Files.readString(mapping).contains("b.Main -> b.Main"));
  }

  @Test
  void namesThePartThatIsWrong() throws IOException {
    Path wrong = Files.createDirectories(folder.resolve("wrong"));
    Files.writeString(wrong.resolve("Broken.class"), "no class");
    IOException failure = assertThrows(IOException.class, () -> quickly(wrong));
    assertTrue(failure.getMessage().startsWith("" + wrong), failure.getMessage());
  }

  private List<Path> quickly(Path... parts) throws IOException {
    return Dex.quickly(List.of(parts), Framework.in(folder), new Cache(folder.resolve("cache")));
  }

  /** The names of classes stand in it as they are. */
  private static String text(Path dex) throws IOException {
    return Files.readString(dex, StandardCharsets.ISO_8859_1);
  }

  private Path compiled(String name, String source) throws IOException {
    String main = source.contains("class Main") ? "Main.java" : "Named.java";
    Path file = folder.resolve(name).resolve(main);
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
    Path classes = folder.resolve(name + "-classes");
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "--release", "17", "-d", "" + classes, "" + file);
    assertEquals(0, result);
    return classes;
  }
}
