package dev.hydraui.android.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What there is in a jar, or a folder of classes. */
final class ClassFiles {

  /** Those for the shrinker that is used here, where there are several. */
  private static final Pattern RULES =
      Pattern.compile("META-INF/(proguard|com\\.android\\.tools/r8(-from-[0-9.]+)?)/[^/]+\\.pro");

  private ClassFiles() {}

  /** The jar itself, or each class of a folder. */
  static List<Path> in(Path part) throws IOException {
    if (!Files.isDirectory(part)) {
      return List.of(part);
    }
    try (Stream<Path> files = Files.walk(part)) {
      return files
          .filter(file -> ("" + file).endsWith(".class"))
          .filter(file -> !file.endsWith("module-info.class"))
          .sorted()
          .toList();
    }
  }

  /** What its author says that a shrinker must keep. */
  static List<String> rules(Path part) throws IOException {
    return read(part, name -> RULES.matcher(name).matches()).values().stream()
        .map(bytes -> new String(bytes, UTF_8))
        .toList();
  }

  /** Its files that a program reads while it runs, by name. */
  static SortedMap<String, byte[]> resources(Path part) throws IOException {
    return read(
        part,
        name ->
            !name.endsWith(".class")
                && !name.endsWith(".kotlin_builtins")
                && !name.startsWith("META-INF/"));
  }

  private static SortedMap<String, byte[]> read(Path part, Predicate<String> wanted)
      throws IOException {
    if (Files.isDirectory(part)) {
      return below(part, wanted);
    }
    try (FileSystem jar = FileSystems.newFileSystem(part)) {
      return below(jar.getPath("/"), wanted);
    }
  }

  private static SortedMap<String, byte[]> below(Path root, Predicate<String> wanted)
      throws IOException {
    SortedMap<String, byte[]> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = ("" + root.relativize(file)).replace('\\', '/');
        if (wanted.test(name)) {
          try (InputStream content = Files.newInputStream(file)) {
            found.put(name, content.readAllBytes());
          }
        }
      }
    }
    return found;
  }
}
