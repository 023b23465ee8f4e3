package dev.hydraui.admin.site;

import dev.hydraui.capability.Format;

/** Puts words together in English. */
final class Words {

  private Words() {}

  static String count(Format format, long count, String one, String other) {
    boolean single = format.plural(count) == Format.Plural.ONE;
    return format.number("" + count) + " " + (single ? one : other);
  }

  /** A title within a sentence: abbreviations stay as they are. */
  static String lower(String title) {
    boolean word =
        title.length() > 1
            && Character.isUpperCase(title.charAt(0))
            && !Character.isUpperCase(title.charAt(1));
    return word ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
  }

  /** A phrase as a sentence of its own. */
  static String sentence(String phrase) {
    if (phrase.isEmpty()) {
      return phrase;
    }
    String start = Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    return start.endsWith(".") ? start : start + ".";
  }
}
