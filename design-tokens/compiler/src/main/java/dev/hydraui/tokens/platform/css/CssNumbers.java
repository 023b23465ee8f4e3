package dev.hydraui.tokens.platform.css;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers as CSS reads them: plain, never with an exponent, no zero too many. */
public final class CssNumbers {
  private CssNumbers() {}

  /** Returns a number as it was written, {@code 1.50} as {@code 1.5}. */
  public static String of(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** Returns a number as it was written; {@link Double#NaN} is {@code none}. */
  public static String of(double number) {
    return Double.isNaN(number) ? "none" : of(BigDecimal.valueOf(number));
  }

  /** Returns a computed number with at most so many decimals. */
  public static String rounded(double number, int decimals) {
    return Double.isNaN(number)
        ? "none"
        : of(BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP));
  }

  /** Returns a share of one as a percentage. */
  public static String percent(BigDecimal share) {
    return of(share.movePointRight(2)) + "%";
  }
}
