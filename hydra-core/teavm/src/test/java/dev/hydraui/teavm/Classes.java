package dev.hydraui.teavm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The compiled classes below a folder. */
final class Classes {
  private Classes() {}

  /** Their binary names, in the order of the alphabet. */
  static List<String> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> "" + folder.relativize(file))
          .filter(file -> file.endsWith(".class"))
          .map(file -> file.substring(0, file.length() - ".class".length()))
          .map(file -> file.replace('/', '.').replace('\\', '.'))
          .sorted()
          .toList();
    }
  }
}
