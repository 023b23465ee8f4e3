package dev.hydraui.examples.sevenguis.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Calculates. */
final class Numbers {

  /** The functions that there are. */
  static final List<String> TOTALS = List.of("SUM", "AVERAGE", "MIN", "MAX", "COUNT");

  private Numbers() {}

  /** Calculates with values if they are numbers; what is wrong with one is wrong with all. */
  static Value of(List<Value> values, Function<List<Double>, Double> calculation) {
    List<Double> numbers = new ArrayList<>();
    for (Value value : values) {
      if (value instanceof Value.Wrong) {
        return value;
      }
      if (value instanceof Value.Words) {
        return new Value.Wrong("no number");
      }
      numbers.add(value instanceof Value.Amount number ? number.number() : 0.0);
    }
    return Value.of(calculation.apply(numbers));
  }

  static double joined(char operator, double left, double right) {
    return switch (operator) {
      case '+' -> left + right;
      case '-' -> left - right;
      case '*' -> left * right;
      default -> left / right;
    };
  }

  static double total(String name, List<Double> numbers) {
    if (name.equals("COUNT")) {
      return numbers.size();
    }
    double sum = 0;
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (double number : numbers) {
      sum += number;
      least = Math.min(least, number);
      most = Math.max(most, number);
    }
    return switch (name) {
      case "SUM" -> sum;
      case "AVERAGE" -> sum / numbers.size();
      case "MIN" -> least;
      default -> most;
    };
  }
}
