package dev.hydraui.web.page;

import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import dev.hydraui.web.tag.Html;

/** Texts made of every kind of value, to compare with what a JVM makes of them. */
public final class Texts extends Html<Texts.Event> implements Machine<String, Texts.Event> {

  record Event() {}

  private static final double[] DOUBLES = {
    0.0,
    -0.0,
    1,
    -1,
    1.5,
    100,
    1e6,
    9999999,
    1e7,
    1.0E7 + 0.5,
    12345678.9,
    1e21,
    1e100,
    0.1,
    0.001,
    0.00123,
    9.99e-4,
    1e-7,
    1.5e-300,
    -2.5e-8,
    123456789012345680.0,
    Double.MAX_VALUE,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    1.0 / 3
  };
  private static final String LETTERS = "AaZzÄäßŉéİıΣσςǅ1٣ªⅠⅷ漢_ 😀𝐀𐐨";
  private static final long[] LONGS = {
    0,
    -1,
    1L << 31,
    (1L << 53) - 1,
    1L << 53,
    (1L << 53) + 1,
    -(1L << 53) - 1,
    Long.MIN_VALUE,
    Long.MAX_VALUE
  };

  /** The same on every machine. */
  public static String all() {
    String nothing = null;
    Object object = new Object[0].length == 0 ? null : "";
    byte small = -128;
    short low = -32768;
    char letter = 'ü';
    int whole = Integer.MIN_VALUE;
    boolean no = false;
    String text = "" + nothing + object + small + low + letter + whole + no + 1 + 2 + (1 + 2);
    text = text + -whole + ":" + whole + -5;
    for (long value : LONGS) {
      text += " " + value;
    }
    for (double value : DOUBLES) {
      text += " " + value;
    }
    return text + letters() + " " + (1.5f * DOUBLES.length) + new Pair("a", 1.5);
  }

  private static String letters() {
    String text = "";
    for (int i = 0; i < LETTERS.length(); i += Character.charCount(LETTERS.codePointAt(i))) {
      int point = LETTERS.codePointAt(i);
      text += " " + Character.toLowerCase(point) + " " + Character.toUpperCase(point);
      text += Character.isUpperCase(point) + "" + Character.isLowerCase(point);
      text += Character.isLetter(point) + "" + Character.isLetterOrDigit(point);
      text += Character.isDigit(point) + "" + Character.isAlphabetic(point);
    }
    return text;
  }

  private record Pair(String left, double right) {

    @Override
    public String toString() {
      return left + "/" + right;
    }
  }

  @Override
  public Step<String, Event> init() {
    return Step.of(all());
  }

  @Override
  public Step<String, Event> update(String state, Event event) {
    return Step.of(state);
  }

  @Override
  public Node<Event> view(String state) {
    return tag("output").text(state);
  }
}
