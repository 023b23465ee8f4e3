package dev.hydraui.tokens.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a {@code $ref} leads.
 *
 * @param file the part before the hash; empty for the same document
 * @param steps the members to go down, unescaped; empty for the whole document
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6901">RFC 6901, JSON Pointer</a>
 */
public record Pointer(String file, List<String> steps) {
  public Pointer {
    steps = List.copyOf(steps);
  }

  /** Reads a URI reference whose fragment is a JSON Pointer; empty when it is none. */
  public static Optional<Pointer> of(String reference) {
    int hash = reference.indexOf('#');
    String encoded = hash < 0 ? reference : reference.substring(0, hash);
    String fragment = hash < 0 ? "" : reference.substring(hash + 1);
    if (reference.isEmpty() || !(fragment.isEmpty() || fragment.startsWith("/"))) {
      return Optional.empty();
    }
    try {
      List<String> steps = new ArrayList<>();
      if (!fragment.isEmpty()) {
        for (String step : fragment.substring(1).split("/", -1)) {
          steps.add(decoded(step).replace("~1", "/").replace("~0", "~"));
        }
      }
      return Optional.of(new Pointer(decoded(encoded), steps));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** Returns the fragment as a message shows it. */
  public String shown() {
    return "#/" + String.join("/", steps);
  }

  /** Returns whether the file would have to be fetched over a network. */
  public boolean remote() {
    return file.contains("://");
  }
}
