package dev.hydraui.admin.installer;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The Java that a program brings along: the modules that it needs, and JavaFX. */
final class JavaImage {

  /** From here on jlink compresses by another name, and elliptic curves are in java.base. */
  private static final int RENAMED = 21;

  private static final int CURVES_MOVED = 22;

  private static final Pattern NATIVE = Pattern.compile(".*\\.(so|dylib|dll)");

  private JavaImage() {}

  /** Makes it in a folder that is not there yet. */
  static void make(Program program, Path folder, Layout layout) throws IOException {
    int feature = Runtime.version().feature();
    Tool.run(
        "jlink",
        List.of(
            "--module-path",
            path(program.javafx()),
            "--add-modules",
            String.join(",", modules(program)),
            "--strip-java-debug-attributes",
            "--no-man-pages",
            "--no-header-files",
            "--compress=" + (feature < RENAMED ? "2" : "zip-6"),
            // They stand beside Java's, where JavaFX finds them without unpacking.
            "--exclude-resources=**.so,**.dylib,**.dll",
            "--output",
            "" + folder));
    unpackLibraries(program, layout.libraries(folder));
  }

  /** The modules that the program's classes need, and those that no class names. */
  static Collection<String> modules(Program program) {
    int feature = Runtime.version().feature();
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--print-module-deps",
                "--ignore-missing-deps",
                "--multi-release",
                "" + feature,
                "--module-path",
                path(program.javafx()),
                "--class-path",
                path(program.classes())));
    program.classes().forEach(entry -> arguments.add("" + entry));
    String[] lines = Tool.run("jdeps", arguments).split("\\R");
    Collection<String> modules = new TreeSet<>(List.of(lines[lines.length - 1].split(",")));
    // Days and numbers are written as the person's language does.
    modules.add("jdk.localedata");
    if (feature < CURVES_MOVED) {
      modules.add("jdk.crypto.ec");
    }
    return modules;
  }

  private static void unpackLibraries(Program program, Path folder) throws IOException {
    for (Path jar : program.javafx()) {
      try (JarFile file = new JarFile(jar.toFile())) {
        for (JarEntry entry : file.stream().toList()) {
          if (NATIVE.matcher(entry.getName()).matches()) {
            try (InputStream in = file.getInputStream(entry)) {
              Files.copy(in, folder.resolve(Path.of(entry.getName()).getFileName()));
            }
          }
        }
      }
    }
  }

  private static String path(List<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
