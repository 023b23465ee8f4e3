package dev.hydraui.benchmarks.keyed;

/** Makes labels of an adjective, a colour and a noun, at random. */
public final class Words {

  private static final String[] ADJECTIVES = {
    "pretty",
    "large",
    "big",
    "small",
    "tall",
    "short",
    "long",
    "handsome",
    "plain",
    "quaint",
    "clean",
    "elegant",
    "easy",
    "angry",
    "crazy",
    "helpful",
    "mushy",
    "odd",
    "unsightly",
    "adorable",
    "important",
    "inexpensive",
    "cheap",
    "expensive",
    "fancy"
  };
  private static final String[] COLOURS = {
    "red", "yellow", "blue", "green", "pink", "brown", "purple", "brown", "white", "black", "orange"
  };
  private static final String[] NOUNS = {
    "table",
    "chair",
    "house",
    "bbq",
    "desk",
    "car",
    "pony",
    "cookie",
    "sandwich",
    "burger",
    "pizza",
    "mouse",
    "keyboard"
  };

  /** A new one. */
  public String label() {
    return pick(ADJECTIVES) + " " + pick(COLOURS) + " " + pick(NOUNS);
  }

  private static String pick(String[] words) {
    return words[(int) (Math.random() * words.length)];
  }
}
