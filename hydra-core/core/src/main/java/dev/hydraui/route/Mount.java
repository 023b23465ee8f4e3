package dev.hydraui.route;

import java.util.Objects;
import java.util.Optional;

/**
 * The path below which an application is mounted on its host, such as {@code /back-office/admin/}.
 *
 * <p>Machines only know addresses relative to it; platforms and servers translate.
 *
 * @param path starts and ends with '/'
 */
public record Mount(String path) {

  /** The host's root. */
  public static final Mount ROOT = new Mount("/");

  public Mount {
    Objects.requireNonNull(path, "path");
    if (!path.startsWith("/") || !path.endsWith("/")) {
      throw new IllegalArgumentException("A mount starts and ends with '/': " + path);
    }
  }

  /** What the host calls an address of the application. */
  public String absolute(String address) {
    return path + address;
  }

  /**
   * What the application calls an absolute path with its query and fragment; empty if it is outside
   * of it. The mount itself may lack its last slash.
   */
  public Optional<String> relative(String absolute) {
    if (absolute.startsWith(path)) {
      return Optional.of(absolute.substring(path.length()));
    }
    int bare = path.length() - 1;
    boolean root = absolute.startsWith(path.substring(0, bare));
    if (!root) {
      return Optional.empty();
    }
    String rest = absolute.substring(bare);
    return rest.isEmpty() || rest.charAt(0) == '?' || rest.charAt(0) == '#'
        ? Optional.of(rest)
        : Optional.empty();
  }
}
