package dev.hydraui.admin.data;

import java.util.ArrayList;
import java.util.List;

/** Addresses relative to others (RFC 3986, section 5.2). */
public final class Address {

  private Address() {}

  /**
   * A reference as seen from where the application was loaded, when it is written as seen from
   * {@code base}.
   */
  public static String resolve(String base, String reference) {
    if (reference.isEmpty()) {
      return base;
    }
    if (hasScheme(reference)) {
      return reference;
    }
    int root = rootLength(base);
    if (reference.startsWith("//")) {
      int colon = hasScheme(base) ? base.indexOf(':') + 1 : 0;
      return base.substring(0, colon) + reference;
    }
    if (reference.startsWith("/")) {
      return base.substring(0, root) + withoutDots(reference);
    }
    String path = base.substring(root, pathEnd(base, root));
    return base.substring(0, root)
        + withoutDots(path.substring(0, path.lastIndexOf('/') + 1) + reference);
  }

  /** The length of {@code http://host:80}, 0 if the address starts with its path. */
  private static int rootLength(String address) {
    int start = hasScheme(address) ? address.indexOf(':') + 1 : 0;
    if (!address.startsWith("//", start)) {
      return start;
    }
    int slash = address.indexOf('/', start + 2);
    return slash < 0 ? address.length() : slash;
  }

  private static int pathEnd(String address, int from) {
    for (int i = from; i < address.length(); i++) {
      if (address.charAt(i) == '?' || address.charAt(i) == '#') {
        return i;
      }
    }
    return address.length();
  }

  private static boolean hasScheme(String address) {
    int colon = address.indexOf(':');
    int slash = address.indexOf('/');
    return colon > 1 && (slash < 0 || colon < slash);
  }

  /** A path without {@code .} and {@code ..} where something is there for them to take away. */
  private static String withoutDots(String path) {
    boolean rooted = path.startsWith("/");
    List<String> kept = new ArrayList<>();
    int start = rooted ? 1 : 0;
    boolean more = true;
    while (more) {
      int slash = path.indexOf('/', start);
      more = slash >= 0;
      String segment = path.substring(start, more ? slash : path.length());
      start = slash + 1;
      boolean up = segment.equals("..");
      if (up && !kept.isEmpty() && !kept.get(kept.size() - 1).equals("..")) {
        kept.remove(kept.size() - 1);
      } else if (up && !rooted) {
        kept.add(segment);
      } else if (!up && !segment.equals(".")) {
        kept.add(segment);
        continue;
      }
      if (!more) {
        kept.add("");
      }
    }
    StringBuilder out = new StringBuilder();
    for (String segment : kept) {
      out.append(out.length() == 0 && !rooted ? "" : "/").append(segment);
    }
    return out.toString();
  }
}
