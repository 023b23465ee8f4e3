package dev.hydraui.javafx.component;

import dev.hydraui.component.CellEdit;
import dev.hydraui.component.TableCell;
import dev.hydraui.component.TableRows;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import dev.hydraui.javafx.scene.Spot;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** A cell of a table. */
final class DrawnTableCell extends Drawn<TableCell<?>, TableCellBox> {

  private boolean editing;

  DrawnTableCell() {
    super(new TableCellBox());
    node().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    node()
        .addEventHandler(
            MouseEvent.MOUSE_CLICKED,
            event -> {
              if (event.getClickCount() == 2 && !component().editing()) {
                edit(CellEdit.BEGIN);
              }
            });
    Focus.onLeave(
        node(),
        () -> {
          if (component().editing()) {
            edit(CellEdit.SAVE);
          }
        });
    room(Room.of(node()));
  }

  private boolean isInGrid() {
    Spot around = spot().around().flatMap(Spot::around).orElseThrow();
    Spot table = around.component() instanceof TableRows ? around.around().orElseThrow() : around;
    return ((DrawnTable) table.drawn()).isEditable();
  }

  private void edit(CellEdit edit) {
    send(component().onEdit().map(toEvent -> toEvent.apply(edit)));
  }

  private void pressed(KeyEvent event) {
    if (component().onEdit().isEmpty()) {
      return;
    }
    KeyCode key = event.getCode();
    Node target = (Node) event.getTarget();
    boolean enter = key == KeyCode.ENTER;
    if (!component().editing()) {
      if (target == node() && (enter || key == KeyCode.F2)) {
        event.consume();
        edit(CellEdit.BEGIN);
      }
    } else if (key == KeyCode.ESCAPE) {
      event.consume();
      edit(CellEdit.CANCEL);
    } else if (enter && !(target instanceof TextArea) && !(target instanceof ButtonBase)) {
      event.consume();
      edit(CellEdit.SAVE);
    }
  }

  @Override
  protected boolean isReusable() {
    return !editing;
  }

  @Override
  protected void show(TableCell<?> cell) {
    node().editable = cell.onEdit().isPresent();
    node().editing = cell.editing();
    Words.write(node().text, cell.text());
    node().setAlignment(cell.numeric() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    Styles.flag(node(), "numeric", cell.numeric());
    Styles.flag(node(), "muted", cell.muted());
    Styles.flag(node(), "editing", cell.editing());
    Semantics.role(isInGrid() ? "gridcell" : "cell").tell(node());
    if (cell.editing() && !editing) {
      surface()
          .whenDrawn(
              () ->
                  Focus.stops(node()).stream()
                      .filter(stop -> stop != node())
                      .findFirst()
                      .ifPresent(DrawnTableCell::enter));
    } else if (editing && !cell.editing()) {
      Node owner = node().getScene() == null ? null : node().getScene().getFocusOwner();
      if (Focus.isWithin(owner, node()) && owner != null) {
        surface().whenDrawn(node()::requestFocus);
      }
    }
    editing = cell.editing();
  }

  /** What is typed goes on with what is there; newer JavaFX would put it in its place. */
  private static void enter(Node field) {
    // A text is selected when the focus comes, once the field has its skin.
    field.applyCss();
    field.requestFocus();
    if (field instanceof TextInputControl text) {
      text.end();
    }
  }
}
