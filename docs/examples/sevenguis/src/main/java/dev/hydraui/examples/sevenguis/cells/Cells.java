package dev.hydraui.examples.sevenguis.cells;

import dev.hydraui.component.CellEdit;
import dev.hydraui.component.RowRange;
import dev.hydraui.component.SortDirection;
import dev.hydraui.component.TableColumn;
import dev.hydraui.component.Ui;
import dev.hydraui.examples.sevenguis.cells.Cells.Event;
import dev.hydraui.examples.sevenguis.cells.Cells.State;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A spreadsheet: cells with formulas over other cells. */
public final class Cells extends Ui<Event> implements Machine<State, Event> {

  private static final List<Integer> ROWS = numbers(Cell.ROWS);
  private static final List<Integer> COLUMNS = numbers(Cell.COLUMNS);

  /** What is being entered, and where. */
  public record Editing(Cell cell, String text) {}

  /**
   * The sheet.
   *
   * @param editing what is being entered
   * @param rows which of its rows are in sight
   */
  public record State(Sheet sheet, Optional<Editing> editing, RowRange rows) {

    State with(Optional<Editing> next) {
      return new State(sheet, next, rows);
    }
  }

  /** What can happen. */
  public sealed interface Event {
    record Edited(Cell cell, CellEdit wish) implements Event {}

    record Typed(Cell cell, String text) implements Event {}

    record Scrolled(RowRange rows) implements Event {}
  }

  @Override
  public Step<State, Event> init() {
    Sheet sheet =
        Sheet.EMPTY
            .enter(new Cell(0, 0), "Price")
            .enter(new Cell(1, 0), "Pieces")
            .enter(new Cell(2, 0), "Total")
            .enter(new Cell(0, 1), "12.5")
            .enter(new Cell(1, 1), "4")
            .enter(new Cell(2, 1), "=A2 * B2");
    return Step.of(new State(sheet, Optional.empty(), new RowRange(0, 20)));
  }

  @Override
  public Step<State, Event> update(State state, Event event) {
    if (event instanceof Event.Typed typed) {
      return Step.of(state.with(Optional.of(new Editing(typed.cell(), typed.text()))));
    }
    if (event instanceof Event.Scrolled scrolled) {
      return Step.of(new State(state.sheet(), state.editing(), scrolled.rows()));
    }
    Event.Edited edited = (Event.Edited) event;
    if (edited.wish() == CellEdit.BEGIN) {
      Editing editing = new Editing(edited.cell(), state.sheet().entered(edited.cell()));
      return Step.of(state.with(Optional.of(editing)));
    }
    Optional<Editing> open = state.editing().filter(it -> it.cell().equals(edited.cell()));
    if (!open.isPresent()) {
      return Step.of(state);
    }
    boolean meant = edited.wish() == CellEdit.SAVE;
    Sheet sheet = meant ? state.sheet().enter(edited.cell(), open.get().text()) : state.sheet();
    return Step.of(new State(sheet, Optional.empty(), state.rows()));
  }

  @Override
  public Node<Event> view(State state) {
    RowRange seen = state.rows();
    List<Integer> rows = ROWS.subList(seen.first(), seen.first() + seen.count());
    return table(
            "Cells",
            columns(),
            tableRows(
                Cell.ROWS,
                seen.first(),
                Event.Scrolled::new,
                each(rows, row -> row, row -> Shown.of(row, state), this::row)))
        .editable(true);
  }

  private Node<Event> row(int row, Shown shown) {
    return tableRow(
        "" + (row + 1),
        tableCell("" + (row + 1)).muted(true).numeric(true),
        each(
            COLUMNS,
            column -> column,
            column -> shown.at(column),
            (column, value) -> cell(new Cell(column, row), value)));
  }

  private Node<Event> cell(Cell cell, Shown.Part part) {
    Node<Event> field =
        part.editing()
            ? textField("" + cell, part.text(), text -> new Event.Typed(cell, text))
            : nothing();
    return tableCell(part.editing() ? "" : part.text(), field)
        .numeric(part.numeric())
        .editing(part.editing())
        .onEdit(wish -> new Event.Edited(cell, wish));
  }

  private static List<TableColumn> columns() {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(new TableColumn("row", "Row", false, SortDirection.NONE, true, 64));
    for (int column : COLUMNS) {
      String letter = Cell.letter(column);
      columns.add(new TableColumn(letter, letter, false, SortDirection.NONE, false, 96));
    }
    return columns;
  }

  private static List<Integer> numbers(int count) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      numbers.add(i);
    }
    return numbers;
  }
}
