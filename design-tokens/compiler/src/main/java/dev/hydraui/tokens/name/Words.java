package dev.hydraui.tokens.name;

import java.util.ArrayList;
import java.util.List;

/** Splits names into words, and joins words the way a language writes its names. */
public final class Words {
  private Words() {}

  /**
   * Returns the words of several names, in lower case: {@code fontSize}, {@code font-size} and
   * {@code Font size} are all font, size; digits belong to the word before them, as in {@code
   * blue500}.
   */
  public static List<String> of(List<String> names) {
    List<String> words = new ArrayList<>();
    names.forEach(name -> split(name, words));
    return words;
  }

  private static void split(String name, List<String> words) {
    StringBuilder word = new StringBuilder();
    int before = ' ';
    int next;
    for (int i = 0; i < name.length(); i = next) {
      int c = name.codePointAt(i);
      next = i + Character.charCount(c);
      boolean hump =
          Character.isUpperCase(c)
              && (Character.isLowerCase(before)
                  || Character.isDigit(before)
                  || (Character.isUpperCase(before)
                      && next < name.length()
                      && Character.isLowerCase(name.codePointAt(next))));
      if (hump || !Character.isLetterOrDigit(c)) {
        flush(word, words);
      }
      if (Character.isLetterOrDigit(c)) {
        word.appendCodePoint(Character.toLowerCase(c));
      }
      before = c;
    }
    flush(word, words);
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /** Returns {@code font-size}. */
  public static String kebab(List<String> words) {
    return String.join("-", words);
  }

  /** Returns {@code font_size}. */
  public static String snake(List<String> words) {
    return String.join("_", words);
  }

  /** Returns {@code fontSize}. */
  public static String camel(List<String> words) {
    String pascal = pascal(words);
    return pascal.isEmpty()
        ? pascal
        : pascal.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + pascal.substring(1);
  }

  /** Returns {@code FontSize}. */
  public static String pascal(List<String> words) {
    StringBuilder joined = new StringBuilder();
    for (String word : words) {
      boolean digits =
          joined.length() > 0
              && Character.isDigit(joined.charAt(joined.length() - 1))
              && Character.isDigit(word.charAt(0));
      joined.append(digits ? "_" : "");
      joined
          .append(word.substring(0, 1).toUpperCase(java.util.Locale.ROOT))
          .append(word.substring(1));
    }
    return joined.toString();
  }
}
