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
    String file = hash < 0 ? reference : reference.substring(0, hash);
    String fragment = hash < 0 ? "" : reference.substring(hash + 1);
    if (fragment.isEmpty()) {
      return reference.isEmpty() ? Optional.empty() : Optional.of(new Pointer(file, List.of()));
    }
    if (!fragment.startsWith("/")) {
      return Optional.empty();
    }
    List<String> steps = new ArrayList<>();
    try {
      for (String step : fragment.substring(1).split("/", -1)) {
        String decoded = URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8);
        steps.add(decoded.replace("~1", "/").replace("~0", "~"));
      }
      return Optional.of(new Pointer(decodedFile(file), steps));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String decodedFile(String file) {
    return URLDecoder.decode(file.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** Returns whether the file would have to be fetched over a network. */
  public boolean remote() {
    return file.contains("://");
  }
}
