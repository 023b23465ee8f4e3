package dev.hydraui.web.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folders whose Java files are watched and compiled. */
record SourceFolders(List<Path> folders) {

  SourceFolders {
    folders = List.copyOf(folders);
  }

  /** Every Java file, in a steady order. */
  List<Path> files() {
    return folders.stream().flatMap(SourceFolders::filesIn).toList();
  }

  private static Stream<Path> filesIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(SourceFolders::isJava).sorted().toList().stream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static boolean isJava(Path file) {
    return file.toString().endsWith(".java");
  }

  /** The file of a name below one of the folders, such as {@code dev/hydraui/Shop.java}. */
  Optional<Path> find(String name) {
    return folders.stream()
        .map(folder -> folder.resolve(name).normalize())
        .filter(file -> folders.stream().anyMatch(file::startsWith) && Files.isRegularFile(file))
        .findFirst();
  }

  /** A line of a file, from 1; empty where there is none. */
  static String line(Path file, long number) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.skip(Math.max(0, number - 1)).findFirst().orElse("");
    } catch (IOException | UncheckedIOException unreadable) {
      return "";
    }
  }
}
