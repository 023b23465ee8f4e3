package dev.hydraui.chart;

import java.util.ArrayList;
import java.util.List;

/** An axis from a round number to a round number, and the round numbers between them. */
public final class Scale {

  /** The length of an axis: places on it are whole numbers from 0 to this. */
  public static final int LENGTH = 10_000;

  private static final int[] ROUND = {1, 2, 5};

  private final double low;
  private final double high;
  private final List<Tick> ticks = new ArrayList<>();

  private Scale(double least, double most, int steps) {
    double raw = (most - least) / steps;
    int exponent = exponent(raw);
    int mantissa = 0;
    for (int round : ROUND) {
      if (mantissa == 0 && Numbers.shifted(round, exponent) >= raw * 0.999) {
        mantissa = round;
      }
    }
    if (mantissa == 0) {
      mantissa = 1;
      exponent++;
    }
    double step = Numbers.shifted(mantissa, exponent);
    long first = (long) Math.floor(least / step + 1e-9);
    long last = (long) Math.ceil(most / step - 1e-9);
    low = first * step;
    high = last * step;
    for (long i = first; i <= last; i++) {
      int at = (int) Math.round((double) LENGTH * (i - first) / (last - first));
      ticks.add(new Tick(at, Numbers.text(i * mantissa, exponent)));
    }
  }

  /**
   * The axis that has room for all of these numbers, with about {@code steps} steps.
   *
   * @param zero whether 0 is on it in any case
   */
  static Scale over(List<Double> numbers, boolean zero, int steps) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (double number : numbers) {
      least = Math.min(least, number);
      most = Math.max(most, number);
    }
    if (least > most) {
      return new Scale(0, 1, steps);
    }
    if (zero) {
      least = Math.min(0, least);
      most = Math.max(0, most);
    }
    if (most - least <= Math.abs(most) * 1e-9) {
      double room = most == 0 ? 1 : Math.abs(most) / 2;
      least -= room;
      most += room;
    }
    return new Scale(least, most, steps);
  }

  /** The largest power of ten that is not above a positive number. */
  private static int exponent(double number) {
    int exponent = 0;
    double rest = number;
    while (rest >= 10) {
      rest /= 10;
      exponent++;
    }
    while (rest < 1 && exponent > -300) {
      rest *= 10;
      exponent--;
    }
    return exponent;
  }

  /** Where a number stands, in ten-thousandths from the low end. */
  int at(double number) {
    double part = (number - low) / (high - low);
    return (int) Math.round(LENGTH * Math.max(0, Math.min(1, part)));
  }

  /** Where bars and areas begin: at 0, or at the end that is nearest to it. */
  public int base() {
    return at(0);
  }

  /** The round numbers, from the low end. */
  public List<Tick> ticks() {
    return ticks;
  }
}
