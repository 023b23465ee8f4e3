package dev.hydraui.tokens.value;

import java.math.BigDecimal;

/**
 * A distance.
 *
 * @param unit {@code px} is CSS's pixel, Android's dp, iOS's pt; {@code rem} is the reader's font
 *     size, 16 px unless they chose another
 */
public record Dimension(BigDecimal value, Unit unit) implements Value {

  /** The units that DTCG knows. */
  public enum Unit {
    PX("px"),
    REM("rem");

    private final String key;

    Unit(String key) {
      this.key = key;
    }

    /** Returns the unit as files say it. */
    public String key() {
      return key;
    }
  }

  private static final BigDecimal REM_IN_PX = BigDecimal.valueOf(16);

  /** Returns the distance in px, with 16 px a rem. */
  public BigDecimal px() {
    return unit == Unit.PX ? value : value.multiply(REM_IN_PX);
  }
}
