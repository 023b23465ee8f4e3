package dev.hydraui.android.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AaptTest {

  @TempDir Path folder;

  @Test
  void choosesTheBinaryOfTheOperatingSystem() {
    assertEquals("linux/aapt2", Aapt.binary("Linux"));
    assertEquals("macosx/aapt2", Aapt.binary("Mac OS X"));
    assertEquals("windows/aapt2.exe", Aapt.binary("Windows 11"));
  }

  @Test
  void everyLibraryHasAClassOfResourcesWithTheNumbersOfTheProgram() throws Exception {
    Resources made = Resources.of(program("<string name='a'>A</string>"), cache());
    assertTrue(Files.exists(made.linked()));
    assertTrue(Files.exists(made.classes().resolve("a/app/R$string.class")));
    assertTrue(Files.exists(made.classes().resolve("a/lib/R$string.class")));
  }

  @Test
  void aWrongResourceIsNamedWithItsFile() throws IOException {
    Program program = program("<string nam='a'>A</string>");
    IOException failure = assertThrows(IOException.class, () -> Resources.of(program, cache()));
    assertTrue(failure.getMessage().contains("values.xml"), failure.getMessage());
  }

  private Cache cache() {
    return new Cache(folder.resolve("cache"));
  }

  private Program program(String resource) throws IOException {
    write("app/AndroidManifest.xml", "<manifest package='a.app'/>");
    write("app/res/values/values.xml", "<resources>" + resource + "</resources>");
    write("archives/lib/AndroidManifest.xml", "<manifest package='a.lib'/>");
    write(
        "archives/lib/res/values/values.xml", "<resources><string name='b'>B</string></resources>");
    return new Program(
        folder.resolve("app/AndroidManifest.xml"),
        List.of(folder.resolve("app/res")),
        folder.resolve("archives"),
        List.of(),
        Framework.in(folder),
        List.of(),
        folder.resolve("out"));
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
