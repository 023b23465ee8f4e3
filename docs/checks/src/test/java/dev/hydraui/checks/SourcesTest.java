package dev.hydraui.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class SourcesTest {
  private static final int LINES = 300;

  /** Written by a program out of versions of the root; its own test says whether they still fit. */
  private static final Set<Path> GENERATED =
      Set.of(
          Path.of("renderer-android/libraries/pom.xml"),
          Path.of("renderer-android/testing/pom.xml"));

  /** What the formatter of Java keeps to, for what it does not format. */
  private static final int WIDTH = 100;

  /** One line for each component; it grows with them. */
  private static final String LIST_OF_COMPONENTS = "Ui";

  private static final Pattern EMPTY_NAME =
      Pattern.compile("(Abstract|Base)[A-Z].*|.*(Manager|Helper|Utils?|Impl|[0-9])");

  @Test
  void aFileIsOneIdea() {
    List<Path> tooLong =
        sources().stream()
            .filter(file -> !name(file).equals(LIST_OF_COMPONENTS))
            .filter(file -> Tree.read(file).lines().count() > LINES)
            .toList();
    assertEquals(List.of(), tooLong, "longer than " + LINES + " lines: two ideas");
  }

  @Test
  void linesOfKotlinAreAsWideAsThoseOfJava() {
    List<Path> tooWide =
        Tree.files(name -> name.endsWith(".kt")).stream()
            .filter(file -> Tree.read(file).lines().anyMatch(line -> line.length() > WIDTH))
            .toList();
    assertEquals(List.of(), tooWide, "lines of more than " + WIDTH + " characters");
  }

  @Test
  void namesAreTheFieldsWords() {
    List<Path> empty =
        sources().stream().filter(file -> EMPTY_NAME.matcher(name(file)).matches()).toList();
    assertEquals(List.of(), empty);
  }

  @Test
  void nothingIsLeftForLater() {
    Pattern later = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
    List<Path> left =
        sources().stream()
            .filter(file -> !name(file).equals("SourcesTest"))
            .filter(file -> later.matcher(Tree.read(file)).find())
            .toList();
    assertEquals(List.of(), left);
  }

  @Test
  void everyModuleIntroducesItself() {
    List<Path> silent =
        Tree.files(name -> name.equals("pom.xml")).stream()
            .map(pom -> Tree.ROOT.resolve(pom).getParent())
            .filter(module -> !module.equals(Tree.ROOT))
            .filter(module -> !hasReadme(module) && !hasReadme(module.getParent()))
            .map(Tree.ROOT::relativize)
            .toList();
    assertEquals(List.of(), silent, "no README.md here nor one level up");
  }

  private static boolean hasReadme(Path folder) {
    return !folder.equals(Tree.ROOT) && Files.isRegularFile(folder.resolve("README.md"));
  }

  @Test
  void versionsStandInTheRootOnly() {
    Pattern version = Pattern.compile("<version>(?!0\\.1\\.0-SNAPSHOT<|\\$\\{)[^<]*</version>");
    List<Path> pinned =
        Tree.files(name -> name.equals("pom.xml")).stream()
            .filter(pom -> pom.getNameCount() > 1 && !GENERATED.contains(pom))
            .filter(pom -> version.matcher(Tree.read(pom)).find())
            .toList();
    assertEquals(List.of(), pinned, "poms that pin a version");
  }

  private static List<Path> sources() {
    return Tree.files(name -> name.endsWith(".java") || name.endsWith(".kt"));
  }

  private static String name(Path source) {
    String file = "" + source.getFileName();
    return file.substring(0, file.lastIndexOf('.'));
  }
}
