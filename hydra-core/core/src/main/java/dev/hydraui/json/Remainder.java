package dev.hydraui.json;

/** Long division by a whole number of any length, as on paper: keeps the remainder only. */
final class Remainder {

  private final int[] divisor;
  private final int[] rest;

  /** The divisor's decimal digits, the highest first; not 0. */
  Remainder(String digits) {
    divisor = new int[digits.length() + 1];
    for (int i = 0; i < digits.length(); i++) {
      divisor[i + 1] = digits.charAt(i) - '0';
    }
    rest = new int[divisor.length];
  }

  /** Takes the dividend's next digit. */
  void push(int digit) {
    for (int i = 0; i + 1 < rest.length; i++) {
      rest[i] = rest[i + 1];
    }
    rest[rest.length - 1] = digit;
    while (fits()) {
      subtract();
    }
  }

  boolean isZero() {
    for (int digit : rest) {
      if (digit != 0) {
        return false;
      }
    }
    return true;
  }

  private boolean fits() {
    for (int i = 0; i < rest.length; i++) {
      if (rest[i] != divisor[i]) {
        return rest[i] > divisor[i];
      }
    }
    return true;
  }

  private void subtract() {
    int borrow = 0;
    for (int i = rest.length - 1; i >= 0; i--) {
      int digit = rest[i] - divisor[i] - borrow;
      borrow = digit < 0 ? 1 : 0;
      rest[i] = digit + 10 * borrow;
    }
  }
}
