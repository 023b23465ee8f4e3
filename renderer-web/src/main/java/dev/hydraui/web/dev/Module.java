package dev.hydraui.web.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A module laid out as Maven and Gradle have it. */
record Module(Path folder) {

  private static final Pattern MAIN =
      Pattern.compile("^\\s*public\\s+static\\s+void\\s+main\\s*\\(", Pattern.MULTILINE);
  private static final Pattern NAMED = Pattern.compile("<mainClass>\\s*([\\w.$]+)\\s*</mainClass>");

  Path sources() {
    Path sources = folder.resolve("src/main/java");
    if (!Files.isDirectory(sources)) {
      throw new IllegalArgumentException("there is no " + sources);
    }
    return sources;
  }

  /** Every folder below {@code src/main} with an {@code index.html}. */
  List<Path> pages() {
    List<Path> pages =
        files(folder.resolve("src/main"), "index.html").stream().map(Path::getParent).toList();
    if (pages.isEmpty()) {
      throw new IllegalArgumentException(
          "there is no index.html below " + folder.resolve("src/main"));
    }
    return pages;
  }

  /** The class whose main it must be: the only one, or that of the only one the pom.xml names. */
  String main() {
    List<String> mains = new ArrayList<>();
    for (Path file : files(sources(), ".java")) {
      if (MAIN.matcher(text(file)).find()) {
        String name = sources().relativize(file).toString();
        mains.add(
            name.substring(0, name.length() - 5).replace(file.getFileSystem().getSeparator(), "."));
      }
    }
    if (mains.size() == 1) {
      return mains.get(0);
    }
    return named()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    mains.isEmpty()
                        ? "no class in " + sources() + " has a main"
                        : "which main? Name one of " + String.join(", ", mains)));
  }

  private Optional<String> named() {
    Path pom = folder.resolve("pom.xml");
    List<String> names = new ArrayList<>();
    if (Files.isRegularFile(pom)) {
      Matcher matcher = NAMED.matcher(text(pom));
      while (matcher.find()) {
        names.add(matcher.group(1));
      }
    }
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }

  /**
   * A class path with the module's resources in the place of what was built of it earlier: classes
   * whose sources are gone by now would still be there.
   */
  List<Path> withoutItsClasses(List<Path> classPath) {
    List<Path> path = new ArrayList<>();
    for (Path entry : classPath) {
      if (!entry.startsWith(folder) || !Files.isDirectory(entry)) {
        path.add(entry);
      }
    }
    path.add(folder.resolve("src/main/resources"));
    return path;
  }

  private static List<Path> files(Path below, String end) {
    if (!Files.isDirectory(below)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(below)) {
      return all.filter(file -> file.getFileName().toString().endsWith(end)).sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
