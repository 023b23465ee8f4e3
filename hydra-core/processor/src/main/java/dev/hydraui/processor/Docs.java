package dev.hydraui.processor;

import java.util.HashMap;
import java.util.Map;

/** A doc comment: its first sentence and what it says of each parameter, as plain text. */
record Docs(String sentence, Map<String, String> params) {

  static Docs of(String comment) {
    if (comment == null) {
      return new Docs("", Map.of());
    }
    String text = comment.replaceAll("\\{@(?:code|link|literal)\\s+([^}]*)}", "$1");
    String[] blocks = text.split("\n\\s*@", -1);
    Map<String, String> params = new HashMap<>();
    for (int i = 1; i < blocks.length; i++) {
      String[] words = blocks[i].trim().split("\\s+", 3);
      if (words.length == 3 && words[0].equals("param")) {
        params.put(words[1], oneLine(words[2]));
      }
    }
    return new Docs(firstSentence(oneLine(blocks[0])), params);
  }

  String param(String name) {
    return params.getOrDefault(name, "");
  }

  private static String firstSentence(String text) {
    int paragraph = text.indexOf("<p>");
    String first = paragraph < 0 ? text : text.substring(0, paragraph).trim();
    int end = first.indexOf(". ");
    return end < 0 ? first : first.substring(0, end + 1);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").trim();
  }
}
