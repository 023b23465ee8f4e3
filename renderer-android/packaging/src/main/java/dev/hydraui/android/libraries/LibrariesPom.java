package dev.hydraui.android.libraries;

import dev.hydraui.android.libraries.Closure.Library;
import java.util.List;

/** Writes a closure into a pom, between two marks; all else in it stays. */
final class LibrariesPom {

  private static final String BEGIN = "    <!-- Generated from here";
  private static final String END = "    <!-- Generated up to here. -->\n";

  private LibrariesPom() {}

  /**
   * The pom with this closure in place of the one in it.
   *
   * @throws IllegalArgumentException if it has no such marks
   */
  static String with(String pom, List<Coordinates> roots, List<Library> libraries) {
    int begin = pom.indexOf(BEGIN);
    int end = pom.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "no lines '" + BEGIN.strip() + "' and '" + END.strip() + "'");
    }
    StringBuilder text = new StringBuilder(pom.substring(0, begin)).append(mark(roots));
    for (Library library : libraries) {
      boolean aar = library.packaging().equals("aar");
      // What is in the archives is in this module's own classes.
      text.append(
          dependency(library.coordinates(), library.packaging(), aar ? "provided" : "compile"));
    }
    return text + pom.substring(end);
  }

  /** Whether a pom's closure was made of these roots. */
  static boolean isOf(List<Coordinates> roots, String pom) {
    return pom.contains(mark(roots));
  }

  private static String mark(List<Coordinates> roots) {
    StringBuilder text = new StringBuilder(BEGIN).append(", as all that these need:\n");
    roots.forEach(root -> text.append("         ").append(root).append('\n'));
    return text + "    -->\n";
  }

  /** One artifact and nothing that it needs. */
  static String dependency(Coordinates one, String type, String scope) {
    return """
        <dependency>
          <groupId>%s</groupId>
          <artifactId>%s</artifactId>
          <version>%s</version>
          <type>%s</type>
          <scope>%s</scope>
          <exclusions>
            <exclusion>
              <groupId>*</groupId>
              <artifactId>*</artifactId>
            </exclusion>
          </exclusions>
        </dependency>
        """
        .formatted(one.module().group(), one.module().artifact(), one.version(), type, scope)
        .indent(4);
  }
}
