package dev.hydraui.tokens.value;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a line is drawn. */
public sealed interface StrokeStyle extends Value {

  /** A style by its CSS name. */
  enum Keyword implements StrokeStyle {
    SOLID,
    DASHED,
    DOTTED,
    DOUBLE,
    GROOVE,
    RIDGE,
    OUTSET,
    INSET;

    /** Returns the word that files use. */
    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Returns the style that a word names. */
    public static Optional<Keyword> of(String key) {
      return Arrays.stream(values()).filter(style -> style.key().equals(key)).findFirst();
    }

    /** Returns all words. */
    public static List<String> keys() {
      return Arrays.stream(values()).map(Keyword::key).toList();
    }
  }

  /** Dashes and gaps in turn; an odd number of them is repeated to make an even one. */
  record Dashes(List<SubValue<Dimension>> lengths, LineCap lineCap) implements StrokeStyle {
    public Dashes {
      lengths = List.copyOf(lengths);
    }

    @Override
    public List<String> refers() {
      return SubValue.refers(lengths.toArray(new SubValue<?>[0]));
    }
  }

  /** How dashes end, as SVG's {@code stroke-linecap}. */
  enum LineCap {
    ROUND,
    BUTT,
    SQUARE;

    /** Returns the word that files use. */
    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Returns the ending that a word names. */
    public static Optional<LineCap> of(String key) {
      return Arrays.stream(values()).filter(cap -> cap.key().equals(key)).findFirst();
    }

    /** Returns all words. */
    public static List<String> keys() {
      return Arrays.stream(values()).map(LineCap::key).toList();
    }
  }
}
