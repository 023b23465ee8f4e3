package dev.hydraui.server.sql;

import java.util.Locale;
import java.util.Set;

/** Names for the wire and for people, made from the database's own. */
final class Names {

  private static final String UNSAFE = "~/\\%;,[]?#&+=";
  private static final int ACRONYM = 4;
  private static final Set<String> SAME =
      Set.of("news", "series", "species", "data", "media", "metadata", "staff", "equipment");

  private Names() {}

  /**
   * A name that stands in a path and a query without harm: letters, digits and most signs stay;
   * what servers and proxies distrust in an encoded path becomes {@code ~} and two hexadecimal
   * digits.
   */
  static String wire(String name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean leading = i == 0 && (c == '.' || c == '-');
      if (c < ' ' || c == 127 || leading || UNSAFE.indexOf(c) >= 0) {
        out.append('~')
            .append(Character.forDigit(c >> 4, 16))
            .append(Character.forDigit(c & 15, 16));
      } else {
        out.append(c);
      }
    }
    return out.isEmpty() ? "~" : out.toString();
  }

  /**
   * Words with a capital in front: {@code first_name} is "First name". Capitals stay where they are
   * an abbreviation's ({@code userID}, {@code URL}), not where all names of a database have them.
   */
  static String title(String name) {
    StringBuilder out = new StringBuilder();
    boolean shouting = name.length() > ACRONYM && name.equals(name.toUpperCase(Locale.ROOT));
    char before = ' ';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '_' || c == '-' || Character.isWhitespace(c)) {
        c = ' ';
      }
      boolean hump = !shouting && Character.isUpperCase(c) && Character.isLowerCase(before);
      if (hump || (c == ' ' && before != ' ')) {
        out.append(' ');
      }
      if (c != ' ') {
        boolean lower = shouting || (hump && !acronym(name, i));
        out.append(lower ? Character.toLowerCase(c) : c);
      }
      before = c;
    }
    String words = out.toString().strip();
    if (words.isEmpty()) {
      return name.isBlank() ? "Unnamed" : name;
    }
    int first = words.codePointAt(0);
    int rest = Character.charCount(first);
    return Character.toString(Character.toTitleCase(first)) + words.substring(rest);
  }

  private static boolean acronym(String name, int at) {
    return at + 1 < name.length() && Character.isUpperCase(name.charAt(at + 1));
  }

  /** English plural of the last word; words that English rules do not fit stay as they are. */
  static String plural(String title) {
    String word = lastWord(title).toLowerCase(Locale.ROOT);
    if (!plain(word) || SAME.contains(word) || !singular(title).equals(title)) {
      return title;
    }
    if (word.equals("person")) {
      return title.substring(0, title.length() - 4) + "ople";
    }
    if (word.equals("child")) {
      return title + "ren";
    }
    if (word.endsWith("y")
        && word.length() > 1
        && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
      return title.substring(0, title.length() - 1) + "ies";
    }
    boolean hissing =
        word.endsWith("s")
            || word.endsWith("x")
            || word.endsWith("z")
            || word.endsWith("ch")
            || word.endsWith("sh");
    return title + (hissing ? "es" : "s");
  }

  /** English singular of the last word; what is no plural stays as it is. */
  static String singular(String title) {
    String word = lastWord(title).toLowerCase(Locale.ROOT);
    int n = title.length();
    if (!plain(word) || SAME.contains(word) || word.length() < 4) {
      return title;
    }
    if (word.equals("people")) {
      return title.substring(0, n - 6)
          + (Character.isUpperCase(title.charAt(n - 6)) ? "Person" : "person");
    }
    if (word.equals("children")) {
      return title.substring(0, n - 3);
    }
    if (word.endsWith("ies")
        && word.length() > 4
        && !word.equals("movies")
        && !word.equals("cookies")) {
      return title.substring(0, n - 3) + "y";
    }
    if (word.endsWith("sses")
        || word.endsWith("xes")
        || word.endsWith("ches")
        || word.endsWith("shes")
        || word.endsWith("zzes")
        || word.endsWith("statuses")
        || word.endsWith("aliases")) {
      return title.substring(0, n - 2);
    }
    boolean plural =
        word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    return plural ? title.substring(0, n - 1) : title;
  }

  private static String lastWord(String title) {
    int at = title.length();
    while (at > 0 && " _-.".indexOf(title.charAt(at - 1)) < 0) {
      at--;
    }
    return title.substring(at);
  }

  /** Whether it is a word that English rules can be about. */
  private static boolean plain(String word) {
    return word.matches("[a-z0-9]*[a-z]");
  }
}
