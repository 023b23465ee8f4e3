package dev.hydraui.examples.sevenguis.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What a cell says its value is. */
sealed interface Formula {

  /** The value, from those of other cells. */
  Value value(Function<Cell, Value> sheet);

  /** Adds the cells that its value depends on. */
  default void collect(Set<Cell> read) {}

  record Constant(Value value) implements Formula {
    @Override
    public Value value(Function<Cell, Value> sheet) {
      return value;
    }
  }

  record Reference(Cell cell) implements Formula {
    @Override
    public Value value(Function<Cell, Value> sheet) {
      return sheet.apply(cell);
    }

    @Override
    public void collect(Set<Cell> read) {
      read.add(cell);
    }
  }

  /** Two values joined by {@code + - * /}. */
  record Joined(char operator, Formula left, Formula right) implements Formula {
    @Override
    public Value value(Function<Cell, Value> sheet) {
      return Numbers.of(
          List.of(left.value(sheet), right.value(sheet)),
          numbers -> Numbers.joined(operator, numbers.get(0), numbers.get(1)));
    }

    @Override
    public void collect(Set<Cell> read) {
      left.collect(read);
      right.collect(read);
    }
  }

  /** {@code SUM}, {@code AVERAGE}, {@code MIN}, {@code MAX} or {@code COUNT} of a rectangle. */
  record Total(String name, Cell first, Cell last) implements Formula {
    @Override
    public Value value(Function<Cell, Value> sheet) {
      List<Value> values = new ArrayList<>();
      for (Cell cell : cells()) {
        Value value = sheet.apply(cell);
        if (value instanceof Value.Amount || value instanceof Value.Wrong) {
          values.add(value);
        }
      }
      return Numbers.of(values, numbers -> Numbers.total(name, numbers));
    }

    @Override
    public void collect(Set<Cell> read) {
      read.addAll(cells());
    }

    private List<Cell> cells() {
      List<Cell> cells = new ArrayList<>();
      for (int row = first.row(); row <= last.row(); row++) {
        for (int column = first.column(); column <= last.column(); column++) {
          cells.add(new Cell(column, row));
        }
      }
      return cells;
    }
  }
}
