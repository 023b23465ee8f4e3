package dev.hydraui.examples.sevenguis.cells;

import dev.hydraui.json.JsonNumber;

/** What a cell is worth. */
public sealed interface Value {

  /** What stands in the sheet. */
  String shown();

  /** Nothing counts as 0 in sums and products. */
  record Nothing() implements Value {
    @Override
    public String shown() {
      return "";
    }
  }

  /** A text, as it was entered. */
  record Words(String shown) implements Value {}

  /** A number. */
  record Amount(double number) implements Value {
    @Override
    public String shown() {
      return JsonNumber.of(number).canonical();
    }
  }

  /** A formula that means nothing, and why. */
  record Wrong(String why) implements Value {
    @Override
    public String shown() {
      return "#" + why;
    }
  }

  /** The number, or what is wrong where there is none. */
  static Value of(double number) {
    boolean finite = !Double.isNaN(number) && !Double.isInfinite(number);
    return finite ? new Amount(number) : new Wrong("no number");
  }
}
