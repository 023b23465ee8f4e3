package dev.hydraui.android.libraries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Poms as Maven fetches them, with the mirrors and the repositories of whoever runs it.
 *
 * @param maven the command and its options, up to the goal and with it
 * @param repository Maven's local repository
 * @param remote the address of the repository that has Android's libraries
 * @param scratch a folder for the project that asks Maven
 */
record MavenPoms(List<String> maven, Path repository, String remote, Path scratch)
    implements Closure.Poms {

  @Override
  public Map<Coordinates, Pom> read(Set<Coordinates> wanted) {
    List<Coordinates> absent = wanted.stream().filter(one -> !Files.exists(file(one))).toList();
    if (!absent.isEmpty()) {
      fetch(absent);
    }
    Map<Coordinates, Pom> found = new LinkedHashMap<>();
    wanted.stream()
        .filter(one -> Files.exists(file(one)))
        .forEach(one -> found.put(one, Pom.read(file(one))));
    return found;
  }

  private Path file(Coordinates one) {
    return repository.resolve(one.pomPath());
  }

  /** Maven fetches what there is; it fails if something is absent, which is not said here. */
  private void fetch(List<Coordinates> absent) {
    try {
      Path pom = scratch.resolve("pom.xml");
      Files.createDirectories(scratch);
      Files.writeString(pom, project(absent));
      List<String> command = new ArrayList<>(maven);
      command.addAll(List.of("-f", "" + pom));
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(scratch.resolve("log").toFile())
          .start()
          .waitFor();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException failure) {
      throw new IllegalStateException("interrupted while Maven fetched poms", failure);
    }
  }

  private String project(List<Coordinates> absent) {
    StringBuilder text =
        new StringBuilder(
            """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>dev.hydraui</groupId>
              <artifactId>poms</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
              <repositories><repository><id>google</id><url>%s</url></repository></repositories>
              <dependencies>
            """
                .formatted(remote));
    absent.forEach(one -> text.append(LibrariesPom.dependency(one, "pom", "compile")));
    return text + "  </dependencies>\n</project>\n";
  }
}
