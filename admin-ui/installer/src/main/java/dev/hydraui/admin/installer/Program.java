package dev.hydraui.admin.installer;

import dev.hydraui.admin.desktop.Version;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * What is made into something that people install.
 *
 * @param classes folders and jars of ours and of libraries
 * @param javafx the jars of JavaFX, each a module
 */
record Program(List<Path> classes, List<Path> javafx) {

  static final String MAIN_CLASS = "dev.hydraui.admin.desktop.Main";

  /** What JavaFX tells the desktop whose its windows are. */
  static final String WINDOW_CLASS = "dev.hydraui.admin.desktop.AdminProgram";

  private static final Pattern QUALIFIER = Pattern.compile("-.*");

  /**
   * What the build of a module left.
   *
   * @throws PackagingException if it has not been built
   */
  static Program of(Path module) throws IOException {
    Path target = module.resolve("target");
    Path list = target.resolve("classpath");
    if (!Files.isRegularFile(list)) {
      throw new PackagingException(module + " has not been built: there is no " + list + ".");
    }
    List<Path> classes = new ArrayList<>(List.of(target.resolve("classes")));
    List<Path> javafx = new ArrayList<>();
    for (String entry : Files.readString(list).strip().split(Pattern.quote(File.pathSeparator))) {
      Path path = Path.of(entry);
      if (!("" + path.getFileName()).startsWith("javafx-")) {
        classes.add(path);
      } else if (isModule(path)) {
        // The others say only which of the jars is for this system.
        javafx.add(path);
      }
    }
    return new Program(List.copyOf(classes), List.copyOf(javafx));
  }

  private static boolean isModule(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.getEntry("module-info.class") != null;
    }
  }

  /** Its version as systems number them: 1.2.0 also of what comes before that. */
  static String version() {
    return QUALIFIER.matcher(Version.OF_THIS).replaceFirst("");
  }

  /**
   * Puts all its classes into a folder, as jars.
   *
   * @return the name of the one that it begins in
   */
  String jarsIn(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Path entry : classes) {
      if (Files.isDirectory(entry)) {
        Tool.run(
            "jar",
            List.of("--create", "--file", "" + folder.resolve(jar(entry)), "-C", "" + entry, "."));
      } else {
        Files.copy(entry, folder.resolve(entry.getFileName()));
      }
    }
    return jar(classes.get(0));
  }

  /** {@code …/renderer-javafx/target/classes} becomes {@code hydra-renderer-javafx.jar}. */
  private static String jar(Path folder) {
    Path module = folder.toAbsolutePath().getParent().getParent();
    return "hydra-" + ("" + module.getFileName()).toLowerCase(Locale.ROOT) + ".jar";
  }
}
