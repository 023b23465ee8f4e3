package dev.hydraui.web.dev;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program of two machines in a folder of its own, under development. */
final class Project implements AutoCloseable {

  static final String NOTES = "app/Notes.java";
  static final String WEB = "app/Web.java";

  private final Path folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private DevLoop loop;
  private Thread thread;

  Project(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("src/main/java"));
    restore();
    page("app.css", "h1 { color: rgb(1, 2, 3); }");
    page("start.js", "import { main } from \"./hydra.js\";\nmain([]);\n");
    page(
        "index.html",
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
        <title>Notes</title>
        <link rel="stylesheet" href="app.css">
        <script type="module" src="start.js"></script>
        </head>
        <body>
        <div id="app"></div>
        <div id="side"></div>
        </body>
        </html>
        """);
  }

  /** The sources as they were in the beginning. */
  void restore() throws IOException {
    for (String name : List.of(NOTES, "app/Clicks.java", WEB)) {
      java(name, original(name));
    }
  }

  static String original(String name) throws IOException {
    String resource = name.substring("app/".length()) + ".txt";
    try (var file = Project.class.getResourceAsStream(resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Saves one of the original sources with a change. */
  void edit(String name, String from, String to) throws IOException {
    String text = original(name);
    if (!text.contains(from)) {
      throw new IllegalArgumentException("There is no " + from + " in " + name);
    }
    java(name, text.replace(from, to));
  }

  void java(String name, String text) throws IOException {
    save(folder.resolve("src/main/java").resolve(name), text);
  }

  void remove(String name) throws IOException {
    Files.deleteIfExists(folder.resolve("src/main/java").resolve(name));
  }

  void page(String name, String text) throws IOException {
    save(folder.resolve("src/main/webapp").resolve(name), text);
  }

  private static void save(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Starts the tool; its address. */
  String start(int port) throws IOException {
    loop =
        new DevLoop(
            Options.parse("" + folder, "--port", "" + port),
            new PrintStream(said, true, StandardCharsets.UTF_8));
    thread = new Thread(this::run, "hydra-dev");
    thread.start();
    return loop.address();
  }

  private void run() {
    try {
      loop.run();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** What stands in the terminal. */
  String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  /** Ends the tool, and waits until it has. */
  @Override
  public void close() {
    try {
      loop.close();
      thread.join();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
