package dev.hydraui.tokens.platform.code;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers without exponents, and with no zero too many. */
public final class Decimals {
  private Decimals() {}

  /** Returns a number as it was written, {@code 1.50} as {@code 1.5}. */
  public static String of(BigDecimal number) {
    return number.scale() == 0
        ? number.toPlainString()
        : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** Returns a number with at most so many decimals. */
  public static String of(double number, int decimals) {
    double finite = Double.isNaN(number) ? 0 : number;
    return of(BigDecimal.valueOf(finite).setScale(decimals, RoundingMode.HALF_UP));
  }

  /** Returns a literal of type {@code double}, with a decimal point. */
  public static String literal(BigDecimal number) {
    String plain = of(number);
    return plain.indexOf('.') < 0 ? plain + ".0" : plain;
  }

  /** Returns whether a number has no fraction and fits into an {@code int}. */
  public static boolean isInt(BigDecimal number) {
    return rounded(number).compareTo(number) == 0;
  }

  /** Returns the nearest {@code int}. */
  public static BigDecimal rounded(BigDecimal number) {
    return number
        .setScale(0, RoundingMode.HALF_UP)
        .max(BigDecimal.valueOf(Integer.MIN_VALUE))
        .min(BigDecimal.valueOf(Integer.MAX_VALUE));
  }
}
