package dev.hydraui.examples.sevenguis.cells;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was entered into the cells, and what they are worth. A sheet never changes: {@link #enter}
 * makes the next one, in which only what depends on the cell has been calculated again.
 */
public final class Sheet {

  static final Sheet EMPTY = new Sheet(Map.of(), Map.of(), Map.of());

  private static final Value NOTHING = new Value.Nothing();

  private final Map<Cell, String> entered;
  private final Map<Cell, Formula> formulas;
  private final Map<Cell, Value> values;

  private Sheet(Map<Cell, String> entered, Map<Cell, Formula> formulas, Map<Cell, Value> values) {
    this.entered = entered;
    this.formulas = formulas;
    this.values = values;
  }

  /** What a person has entered there. */
  String entered(Cell cell) {
    return entered.getOrDefault(cell, "");
  }

  Value value(Cell cell) {
    return values.getOrDefault(cell, NOTHING);
  }

  /** The sheet with another text in a cell. */
  Sheet enter(Cell cell, String text) {
    Map<Cell, String> texts = new HashMap<>(entered);
    Map<Cell, Formula> parsed = new HashMap<>(formulas);
    if (text.isEmpty()) {
      texts.remove(cell);
      parsed.remove(cell);
    } else {
      texts.put(cell, text);
      parsed.put(cell, Parser.parse(text));
    }
    Map<Cell, Value> next = new HashMap<>(values);
    Set<Cell> stale = dependents(cell, parsed);
    next.keySet().removeAll(stale);
    for (Cell each : stale) {
      calculate(each, parsed, next, new HashSet<>());
    }
    return new Sheet(texts, parsed, next);
  }

  /** The cell, and all whose values depend on its own. */
  private static Set<Cell> dependents(Cell changed, Map<Cell, Formula> formulas) {
    Map<Cell, List<Cell>> readers = new HashMap<>();
    for (Map.Entry<Cell, Formula> formula : formulas.entrySet()) {
      Set<Cell> read = new HashSet<>();
      formula.getValue().collect(read);
      for (Cell cell : read) {
        readers.computeIfAbsent(cell, none -> new ArrayList<>()).add(formula.getKey());
      }
    }
    Set<Cell> found = new LinkedHashSet<>();
    List<Cell> open = new ArrayList<>(List.of(changed));
    while (!open.isEmpty()) {
      Cell cell = open.remove(open.size() - 1);
      if (found.add(cell)) {
        open.addAll(readers.getOrDefault(cell, List.of()));
      }
    }
    return found;
  }

  /** A cell's value; those that it stands on are calculated first, unless it is one of them. */
  private static Value calculate(
      Cell cell, Map<Cell, Formula> formulas, Map<Cell, Value> values, Set<Cell> under) {
    Value known = values.get(cell);
    Formula formula = formulas.get(cell);
    if (known != null || formula == null) {
      return known == null ? NOTHING : known;
    }
    if (!under.add(cell)) {
      return new Value.Wrong("circle");
    }
    Value value = formula.value(read -> calculate(read, formulas, values, under));
    under.remove(cell);
    values.put(cell, value);
    return value;
  }
}
