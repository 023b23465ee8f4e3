package dev.hydraui.android.libraries;

import dev.hydraui.android.libraries.Closure.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the libraries that programs for Android stand on into the pom of {@code
 * renderer-android/libraries}, and those that their tests need beside them into that of {@code
 * renderer-android/testing}. Run by {@code mvn compile exec:java@libraries exec:java@test-libraries
 * -pl renderer-android/packaging}.
 */
public final class Main {

  private Main() {}

  /**
   * @param arguments the pom; Maven's local repository; the address of the repository that has the
   *     libraries; the goal that makes Maven fetch; then each root as {@code
   *     group:artifact:version}; and then those roots whose closure is listed elsewhere
   */
  public static void main(String[] arguments) throws IOException {
    Path pom = Path.of(arguments[0]);
    List<String> maven = List.of("mvn", "-B", "-ntp", "--fail-at-end", arguments[3]);
    MavenPoms poms =
        new MavenPoms(
            maven,
            Path.of(arguments[1]),
            arguments[2],
            Files.createTempDirectory("hydra-libraries"));
    List<Coordinates> roots = Coordinates.all(arguments[4]);
    List<Library> libraries =
        arguments.length > 5
            ? Closure.beside(Coordinates.all(arguments[5]), roots, poms)
            : Closure.of(roots, poms);
    Files.writeString(pom, LibrariesPom.with(Files.readString(pom), roots, libraries));
    long archives = libraries.stream().filter(one -> one.packaging().equals("aar")).count();
    System.out.println(
        pom + ": " + archives + " archives, " + (libraries.size() - archives) + " jars");
  }
}
