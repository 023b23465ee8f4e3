package dev.hydraui.benchmarks.fx;

/** What is done to rows. Rows are counted from 0. */
sealed interface Task {

  /** New rows in place of those there are. */
  record Create(int count) implements Task {}

  /** Every tenth row has a longer label. */
  record Update() implements Task {}

  record Select(int row) implements Task {}

  record Swap(int one, int other) implements Task {}

  record Append(int count) implements Task {}

  record Remove(int row) implements Task {}

  record Clear() implements Task {}

  /** Other rows are in sight: only Hydra's table is told of it. */
  record Look(int first, int count) implements Task {}

  /** Reads one, as {@code Swap 1 998}. */
  static Task read(String text) {
    String[] words = text.split(" ");
    int first = words.length > 1 ? Integer.parseInt(words[1]) : 0;
    return switch (words[0]) {
      case "Create" -> new Create(first);
      case "Update" -> new Update();
      case "Select" -> new Select(first);
      case "Swap" -> new Swap(first, Integer.parseInt(words[2]));
      case "Append" -> new Append(first);
      case "Remove" -> new Remove(first);
      case "Clear" -> new Clear();
      default -> throw new IllegalArgumentException("There is no task \"" + text + "\"");
    };
  }
}
