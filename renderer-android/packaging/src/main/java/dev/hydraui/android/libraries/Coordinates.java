package dev.hydraui.android.libraries;

import java.util.List;
import java.util.stream.Stream;

/** One version of a module in a Maven repository. */
public record Coordinates(Module module, String version) {

  /** What has a name in a Maven repository, whatever its version. */
  public record Module(String group, String artifact) implements Comparable<Module> {

    /** The same module as it is for one platform. */
    Module on(String platform) {
      return new Module(group, artifact + "-" + platform);
    }

    @Override
    public int compareTo(Module other) {
      int byGroup = group.compareTo(other.group);
      return byGroup != 0 ? byGroup : artifact.compareTo(other.artifact);
    }

    @Override
    public String toString() {
      return group + ":" + artifact;
    }
  }

  /**
   * Reads {@code group:artifact:version}.
   *
   * @throws IllegalArgumentException for any other text
   */
  public static Coordinates parse(String text) {
    int first = text.indexOf(':');
    int last = text.lastIndexOf(':');
    if (first < 1 || last <= first + 1 || last == text.length() - 1) {
      throw new IllegalArgumentException("'" + text + "' is not group:artifact:version");
    }
    String artifact = text.substring(first + 1, last);
    return new Coordinates(
        new Module(text.substring(0, first), artifact), text.substring(last + 1));
  }

  /** Reads some, with white space between them. */
  static List<Coordinates> all(String text) {
    return Stream.of(text.strip().split("\\s+")).map(Coordinates::parse).toList();
  }

  /** The file that describes it, below a repository's root. */
  String pomPath() {
    String artifact = module.artifact();
    String folder = module.group().replace('.', '/') + "/" + artifact + "/" + version;
    return folder + "/" + artifact + "-" + version + ".pom";
  }

  @Override
  public String toString() {
    return module + ":" + version;
  }
}
