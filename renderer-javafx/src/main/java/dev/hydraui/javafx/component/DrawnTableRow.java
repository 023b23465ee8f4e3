package dev.hydraui.javafx.component;

import dev.hydraui.component.Button;
import dev.hydraui.component.Link;
import dev.hydraui.component.TableCell;
import dev.hydraui.component.TableRow;
import dev.hydraui.component.TableRows;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import dev.hydraui.javafx.scene.Spot;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** A row of a table; its children are its cells. */
final class DrawnTableRow extends Drawn<TableRow<?>, TableLine> {

  private boolean shift;
  private int number;

  DrawnTableRow() {
    super(new TableLine("h-table-row"));
    node().check.setOnAction(event -> select());
    node().check.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> shift = event.isShiftDown());
    node().check.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedCheck);
    node().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    node().addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    room(Room.of(node()));
  }

  private DrawnTable table() {
    Spot around = spot().around().orElseThrow();
    boolean windowed = around.component() instanceof TableRows;
    return (DrawnTable) (windowed ? around.around().orElseThrow() : around).drawn();
  }

  /** With Shift the space bar does nothing of itself. */
  private void pressedCheck(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE && event.isShiftDown()) {
      event.consume();
      shift = true;
      node().check.fire();
    }
  }

  private void select() {
    boolean on = node().check.isSelected();
    boolean range = shift;
    shift = false;
    table().selected(spot(), on, range);
    send(component().onSelect().map(select -> select.apply(on)));
  }

  private void pressed(KeyEvent event) {
    if ((event.getTarget() == node() || GridStops.isPlain((Node) event.getTarget()))
        && event.getCode() == KeyCode.ENTER
        && component().onOpen().isPresent()) {
      event.consume();
      send(component().onOpen());
    }
  }

  private void clicked(MouseEvent event) {
    if (component().onOpen().isEmpty() || isActive((Node) event.getTarget())) {
      return;
    }
    if (node().isFocusTraversable()) {
      node().requestFocus();
    }
    send(component().onOpen());
  }

  /** Whether something that is pressed for itself is there. */
  private boolean isActive(Node target) {
    for (Node at = target; at != null && at != node(); at = at.getParent()) {
      if (at == node().selection || (at instanceof Control && !(at instanceof Label))) {
        return true;
      }
    }
    return false;
  }

  /** Which row it is among all, from 1, headings among them. */
  void number(int its) {
    if (number != its) {
      number = its;
      tell(component());
    }
  }

  private void tell(TableRow<?> row) {
    node().setAccessibleText(row.busy() ? row.label() : "");
    Semantics.role("row").in("busy", row.busy()).in("row " + number, number > 0).tell(node());
  }

  @Override
  protected boolean isReusable() {
    return true;
  }

  @Override
  protected void show(TableRow<?> row) {
    tell(row);
    boolean opens = row.onOpen().isPresent();
    node().setFocusTraversable(opens && !hasLink(row) && !table().isEditable());
    Styles.flag(node(), "opens", opens);
    Styles.flag(node(), "selected", row.selected());
    Styles.flag(node(), "busy", row.busy());
    node().check.setAccessibleText(row.label());
    boolean selectable = row.onSelect().isPresent();
    node().check.setVisible(selectable);
    if (selectable) {
      node().selection.setVisible(true);
    }
    if (!isAwaiting()) {
      node().check.setSelected(row.selected());
    }
  }

  private static boolean hasLink(TableRow<?> row) {
    return !row.children().isEmpty()
        && row.children().get(0) instanceof TableCell<?> cell
        && !cell.children().isEmpty()
        && (cell.children().get(0) instanceof Link || cell.children().get(0) instanceof Button);
  }
}
