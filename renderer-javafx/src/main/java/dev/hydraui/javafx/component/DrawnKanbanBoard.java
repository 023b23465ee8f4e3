package dev.hydraui.javafx.component;

import dev.hydraui.component.KanbanBoard;
import dev.hydraui.component.KanbanCard;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import dev.hydraui.javafx.scene.Spot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/**
 * Columns of cards. A card's grip is pressed to pick it up; then the arrow keys say where it is to
 * go, Space or Enter puts it there, Escape leaves it. With a pointer the card is drawn there.
 */
final class DrawnKanbanBoard extends Drawn<KanbanBoard<?>, VBox> {

  private final Label said = new Unseen();
  private final HBox told = new HBox(said);
  private final HBox columns = new HBox();
  private final Set<BoardColumn> watched = new HashSet<>();
  private Optional<CardHold> hold = Optional.empty();
  private Optional<BoardCard> pressed = Optional.empty();

  /** The card that was put elsewhere by keys and is to have the focus there. */
  private String moved = "";

  DrawnKanbanBoard() {
    super(new VBox());
    told.setManaged(false);
    columns.getStyleClass().add("h-board");
    node().getChildren().addAll(told, columns);
    Semantics.role("status").tell(told);
    Semantics.role("group").tell(node());
    node().addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
    node().addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    node().addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    node().addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    watch(columns);
    room(Room.of(columns));
  }

  private void watch(Pane of) {
    of.getChildren()
        .addListener((ListChangeListener<Node>) change -> surface().whenDrawn(this::follow));
  }

  private List<BoardColumn> columns() {
    return columns.getChildren().stream().map(BoardColumn.class::cast).toList();
  }

  private boolean isMoved(Spot item) {
    return item.component() instanceof KanbanCard<?> card && card.key().equals(moved);
  }

  /** Those that are in sight, or held. */
  private List<BoardCard> cards() {
    List<BoardCard> cards = new ArrayList<>();
    for (BoardColumn column : columns()) {
      column.cards.getChildren().forEach(card -> cards.add((BoardCard) card));
    }
    return cards;
  }

  private void gripped(BoardCard card) {
    if (pressed.isPresent()) {
      return;
    }
    if (hold.isPresent()) {
      drop();
    } else {
      grab(card, true);
    }
  }

  private void grab(BoardCard card, boolean byKeys) {
    CardHold held = new CardHold(card, byKeys, columns());
    hold = Optional.of(held);
    said.setText(
        surface().words().cardGrabbed(card.name(), held.columnName(), held.place(), held.count()));
  }

  private void drop() {
    CardHold held = hold.orElseThrow();
    hold = Optional.empty();
    held.end();
    String name = held.card.name();
    said.setText(
        surface().words().cardDropped(name, held.columnName(), held.place(), held.count()));
    if (held.isMoved()) {
      moved = held.byKeys ? held.card.key : "";
      send(component().onMove().map(move -> move.apply(held.move())));
    }
  }

  private void cancel() {
    hold.ifPresent(
        held -> {
          hold = Optional.empty();
          held.end();
          said.setText(surface().words().cardCancelled(held.card.name()));
        });
  }

  private void keyed(KeyEvent event) {
    if (hold.isEmpty() || !hold.get().byKeys) {
      // Else JavaFX would take the focus to what is beside.
      if (event.getCode().isArrowKey() && isGrip((Node) event.getTarget())) {
        event.consume();
      }
      return;
    }
    CardHold held = hold.get();
    boolean back = node().getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    switch (event.getCode()) {
      case UP -> held.within(-1);
      case DOWN -> held.within(1);
      case LEFT -> held.across(back ? 1 : -1);
      case RIGHT -> held.across(back ? -1 : 1);
      case ESCAPE -> {
        event.consume();
        cancel();
        return;
      }
      default -> {
        return;
      }
    }
    event.consume();
    said.setText(surface().words().cardMoved(held.columnName(), held.place(), held.count()));
  }

  private boolean isGrip(Node node) {
    return cards().stream().anyMatch(card -> card.grip == node);
  }

  private void pressed(MouseEvent event) {
    pressed =
        component().onMove().isEmpty()
            ? Optional.empty()
            : cards().stream()
                .filter(card -> !card.fixed)
                .filter(card -> Focus.isWithin((Node) event.getTarget(), card))
                .findFirst();
  }

  private void dragged(MouseEvent event) {
    pressed.ifPresent(
        card -> {
          if (hold.isEmpty() && !event.isStillSincePress()) {
            grab(card, false);
          }
          hold.ifPresent(held -> held.over(event.getSceneX(), event.getSceneY()));
        });
  }

  private void released(MouseEvent event) {
    if (hold.isPresent() && !hold.get().byKeys) {
      event.consume();
      drop();
    }
    // The grip's own action comes with this event still.
    surface().whenDrawn(() -> pressed = Optional.empty());
  }

  @Override
  protected void show(KanbanBoard<?> board) {
    node().setAccessibleText(board.label());
    Semantics.role("group").in("busy", board.busy()).tell(node());
    surface().whenDrawn(this::follow);
  }

  /** Cards came or went: what was held may be gone, and what was moved is to have the focus. */
  private void follow() {
    boolean movable = component().onMove().isPresent();
    for (BoardColumn column : columns()) {
      if (watched.add(column)) {
        watch(column.cards);
      }
      column.cards.items().stream().filter(this::isMoved).findFirst().ifPresent(Spot::bring);
    }
    watched.retainAll(columns());
    List<BoardCard> cards = cards();
    for (BoardCard card : cards) {
      Words.there(card.grip, movable);
      card.grip.setOnAction(event -> gripped(card));
      Focus.onLeave(
          card.grip,
          () -> {
            if (hold.isPresent() && hold.get().byKeys) {
              cancel();
            }
          });
      if (card.key.equals(moved) && surface().isFocusFree()) {
        moved = "";
        card.grip.requestFocus();
      }
    }
    if (hold.isPresent() && !cards.contains(hold.get().card)) {
      hold.get().end();
      hold = Optional.empty();
    }
  }
}
