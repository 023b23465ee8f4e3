package dev.hydraui.tokens.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Notes the files of a run with their sizes and times, to see later whether one changed. */
final class Stamp {
  private static final String MISSING = "missing";

  private final Path file;

  Stamp(Path file) {
    this.file = file;
  }

  /** Returns a file's name for the runs with these parameters. */
  static String name(String parameters) {
    return Integer.toHexString(parameters.hashCode()) + ".stamp";
  }

  /** Returns whether all files are as they were noted. */
  boolean holds() throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    for (String line : Files.readAllLines(file)) {
      int space = line.indexOf(' ');
      if (space < 0
          || !state(Path.of(line.substring(space + 1))).equals(line.substring(0, space))) {
        return false;
      }
    }
    return true;
  }

  /** Notes files, those that are missing too. */
  void write(Set<Path> files) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path noted : files) {
      lines.add(state(noted) + " " + noted);
    }
    Files.createDirectories(file.getParent());
    Files.write(file, lines);
  }

  private static String state(Path noted) throws IOException {
    return Files.exists(noted)
        ? Files.size(noted) + "/" + Files.getLastModifiedTime(noted).toInstant()
        : MISSING;
  }
}
