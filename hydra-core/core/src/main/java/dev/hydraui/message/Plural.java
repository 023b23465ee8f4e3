package dev.hydraui.message;

/**
 * The plural forms of whole numbers, by the rules of CLDR.
 *
 * <p>English has {@link #ONE} and {@link #OTHER}, Arabic all six.
 */
public enum Plural {
  ZERO,
  ONE,
  TWO,
  FEW,
  MANY,
  OTHER;

  /** The form in English and in other languages that single out the one. */
  public static Plural english(long count) {
    return count == 1 || count == -1 ? ONE : OTHER;
  }

  /** The form in Arabic. */
  public static Plural arabic(long count) {
    if (count == 0) {
      return ZERO;
    }
    if (count == 1 || count == -1) {
      return ONE;
    }
    if (count == 2 || count == -2) {
      return TWO;
    }
    long rest = Math.abs(count % 100);
    if (rest >= 3 && rest <= 10) {
      return FEW;
    }
    return rest >= 11 ? MANY : OTHER;
  }
}
