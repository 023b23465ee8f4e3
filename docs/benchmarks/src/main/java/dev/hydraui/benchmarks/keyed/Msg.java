package dev.hydraui.benchmarks.keyed;

/** What the buttons and rows of the table say. */
sealed interface Msg {

  record Run(int count) implements Msg {}

  record Add(int count) implements Msg {}

  record Update() implements Msg {}

  record Swap() implements Msg {}

  record Clear() implements Msg {}

  record Select(int id) implements Msg {}

  record Remove(int id) implements Msg {}
}
