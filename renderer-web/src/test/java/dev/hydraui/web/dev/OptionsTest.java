package dev.hydraui.web.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {

  private static final String MAIN = "  public static void main(String[] arguments) {}\n";

  @TempDir Path folder;

  @BeforeEach
  void writeModule() throws IOException {
    write("src/main/java/app/Web.java", "package app;\npublic class Web {\n" + MAIN + "}\n");
    write("src/main/webapp/index.html", "<!doctype html>");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String refusal(String... arguments) {
    return assertThrows(IllegalArgumentException.class, () -> Options.parse(arguments))
        .getMessage();
  }

  @Test
  void aModuleSaysAllThatIsNeeded() {
    Options options = Options.parse("" + folder);
    assertEquals("app.Web", options.main());
    assertEquals(List.of(folder.resolve("src/main/java")), options.sources());
    assertEquals(List.of(folder.resolve("src/main/webapp")), options.pages());
    assertTrue(options.classPath().contains(folder.resolve("src/main/resources")));
    assertEquals(8080, options.port());
  }

  @Test
  void ofSeveralMainsThePomNamesTheOne() throws IOException {
    write("src/main/java/app/Other.java", "package app;\nclass Other {\n" + MAIN + "}\n");
    assertEquals("which main? Name one of app.Other, app.Web", refusal("" + folder));
    write("pom.xml", "<mainClass>app.Web</mainClass>");
    assertEquals("app.Web", Options.parse("" + folder).main());
    assertEquals("app.Other", Options.parse("" + folder, "app.Other").main());
  }

  @Test
  void anyLayoutCanBeNamed() {
    Options options =
        Options.parse(
            "--main",
            "a.B",
            "--sources",
            "" + folder,
            "--static",
            "" + folder,
            "--port",
            "0",
            "--class-path",
            folder.resolve("a.jar") + java.io.File.pathSeparator + folder,
            "--proxy",
            "/api=http://127.0.0.1:7070");
    assertEquals(List.of(folder.resolve("a.jar"), folder), options.classPath());
    assertEquals(Map.of("/api", URI.create("http://127.0.0.1:7070")), options.proxies());
  }

  @Test
  void whatIsWrongIsNamed() {
    assertEquals("there is no folder nowhere", refusal("nowhere"));
    assertEquals("there is no option --ports; --help tells more", refusal("--ports", "1"));
    assertEquals("--port needs a value; --help tells more", refusal("" + folder, "--port"));
    assertEquals(
        "--port takes a number from 0 to 65535, and not x", refusal("" + folder, "--port", "x"));
    assertEquals(
        "--proxy takes a path and an address, as /api=http://127.0.0.1:7070, and not api",
        refusal("" + folder, "--proxy", "api"));
    assertEquals(
        "name a module, or give --main, --sources and --static; --help tells more", refusal());
  }
}
