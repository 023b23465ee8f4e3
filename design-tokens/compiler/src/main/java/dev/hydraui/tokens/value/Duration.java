package dev.hydraui.tokens.value;

import java.math.BigDecimal;

/** A length of time. */
public record Duration(BigDecimal value, Unit unit) implements Value {

  /** The units that DTCG knows. */
  public enum Unit {
    MILLISECONDS("ms"),
    SECONDS("s");

    private final String key;

    Unit(String key) {
      this.key = key;
    }

    /** Returns the unit as files say it. */
    public String key() {
      return key;
    }
  }

  /** Returns the time in milliseconds. */
  public BigDecimal milliseconds() {
    return unit == Unit.MILLISECONDS ? value : value.movePointRight(3);
  }
}
