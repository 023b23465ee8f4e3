package dev.hydraui.tokens.platform.code;

import dev.hydraui.tokens.name.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes identifiers of the names of tokens. */
public final class Names {
  private Names() {}

  /**
   * Returns the words of some names, at least one of each; a name that has none, such as {@code +},
   * is spelled by the numbers of its characters in Unicode: {@code u2b}.
   */
  public static List<String> words(List<String> names) {
    List<String> words = new ArrayList<>();
    for (String name : names) {
      List<String> own = Words.of(List.of(name));
      if (own.isEmpty()) {
        StringBuilder spelled = new StringBuilder();
        name.codePoints().forEach(c -> spelled.append('u').append(Integer.toHexString(c)));
        own = spelled.length() == 0 ? List.of("empty") : List.of(spelled.toString());
      }
      words.addAll(own);
    }
    return words;
  }

  /** Returns a name that is an identifier in Java and its kin, with an underscore when needed. */
  public static String legal(String name, Set<String> reserved) {
    StringBuilder legal = new StringBuilder();
    name.codePoints()
        .forEach(
            c -> {
              if (Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c)) {
                legal.appendCodePoint(c);
              } else {
                legal.append('u').append(Integer.toHexString(c));
              }
            });
    boolean start = Character.isUnicodeIdentifierStart(legal.codePointAt(0));
    return start && !reserved.contains(name) ? legal.toString() : "_" + legal;
  }

  /**
   * Returns a name in lower case of ASCII alone: letters without their accents, and other
   * characters by their numbers in Unicode.
   */
  public static String ascii(String name) {
    if (plain(name)) {
      return name;
    }
    StringBuilder ascii = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(
            c -> {
              if (plain(c)) {
                ascii.appendCodePoint(c);
              } else {
                ascii.append('u').append(Integer.toHexString(c));
              }
            });
    return ascii.toString();
  }

  private static boolean plain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!plain(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean plain(int c) {
    return c == '_' || c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
