package dev.hydraui.admin.installer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that holds all that the program needs, and can be started where it stands.
 *
 * @param root the folder
 */
record AppImage(Path root, Layout layout) {

  /** What jpackage's launcher says instead of the folder of the jars. */
  private static final String CLASSES = "$APPDIR";

  private static final int ASKS_FOR_NATIVE_ACCESS = 24;

  /**
   * Makes it.
   *
   * @param jars a folder with the program's jars and what lies beside them
   * @param mainJar the one that it begins in
   * @param java what it runs on
   * @param into where its folder is put
   */
  static AppImage make(Path jars, String mainJar, Path java, Path icon, Path into, Layout layout) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--type",
                "app-image",
                "--input",
                "" + jars,
                "--main-jar",
                mainJar,
                "--main-class",
                Program.MAIN_CLASS,
                "--runtime-image",
                "" + java,
                "--dest",
                "" + into));
    arguments.addAll(Installer.about(layout, icon));
    for (String option : options()) {
      arguments.addAll(List.of("--java-options", option));
    }
    Tool.run("jpackage", arguments);
    return new AppImage(into.resolve(layout.folder()), layout);
  }

  /** How the launcher starts Java. */
  private static List<String> options() {
    List<String> options = new ArrayList<>(StartCache.use(CLASSES));
    if (Runtime.version().feature() >= ASKS_FOR_NATIVE_ACCESS) {
      options.add("--enable-native-access=javafx.graphics");
    }
    return options;
  }

  Path launcher() {
    return root.resolve(layout.launcher());
  }

  /** The folder of its jars. */
  Path classes() {
    return root.resolve(layout.classes());
  }

  Path java() {
    return root.resolve(layout.java()).resolve("bin").resolve("java");
  }

  /** The class path, in the order in which the launcher has it. */
  String classPath() throws IOException {
    return String.join(File.pathSeparator, written("app.classpath="));
  }

  /** The options that the launcher starts Java with. */
  List<String> javaOptions() throws IOException {
    return written("java-options=");
  }

  private List<String> written(String key) throws IOException {
    Path file = classes().resolve(layout.name() + ".cfg");
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(key))
          .map(line -> line.substring(key.length()).replace(CLASSES, "" + classes()))
          .toList();
    }
  }
}
