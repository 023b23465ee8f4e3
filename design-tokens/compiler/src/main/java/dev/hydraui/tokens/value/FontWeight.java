package dev.hydraui.tokens.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How bold a font is.
 *
 * @param weight from 1 to 1000, as OpenType's {@code wght}
 */
public record FontWeight(BigDecimal weight) implements Value {

  /** The words for weights (format module, section 8.4). */
  public static final Map<String, Integer> WORDS = words();

  /** Returns the weight that a word stands for. */
  public static Optional<FontWeight> of(String word) {
    Integer weight = WORDS.get(word);
    return weight == null
        ? Optional.empty()
        : Optional.of(new FontWeight(BigDecimal.valueOf(weight)));
  }

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new TreeMap<>();
    words.put("thin", 100);
    words.put("hairline", 100);
    words.put("extra-light", 200);
    words.put("ultra-light", 200);
    words.put("light", 300);
    words.put("normal", 400);
    words.put("regular", 400);
    words.put("book", 400);
    words.put("medium", 500);
    words.put("semi-bold", 600);
    words.put("demi-bold", 600);
    words.put("bold", 700);
    words.put("extra-bold", 800);
    words.put("ultra-bold", 800);
    words.put("black", 900);
    words.put("heavy", 900);
    words.put("extra-black", 950);
    words.put("ultra-black", 950);
    return Map.copyOf(words);
  }
}
