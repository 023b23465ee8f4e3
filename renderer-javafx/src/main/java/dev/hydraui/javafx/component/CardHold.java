package dev.hydraui.javafx.component;

import dev.hydraui.component.CardMove;
import dev.hydraui.javafx.scene.Reveal;
import dev.hydraui.javafx.scene.Spot;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/** A card that has been picked up, and where it would be put. */
final class CardHold {

  final BoardCard card;
  final boolean byKeys;
  private final List<BoardColumn> columns;
  private final BoardColumn origin;
  private final int from;
  private BoardColumn column;
  private int index;
  private Node marked;

  CardHold(BoardCard card, boolean byKeys, List<BoardColumn> columns) {
    this.card = card;
    this.byKeys = byKeys;
    this.columns = columns;
    origin = columns.stream().filter(each -> each.indexOf(card) >= 0).findFirst().orElseThrow();
    column = origin;
    from = origin.indexOf(card);
    index = from;
    card.held(true);
    // Wherever the board is scrolled while it is held, it is there.
    origin.cards.keep(item -> BoardColumn.isOf(item, card));
  }

  /** Up or down in its column. */
  void within(int by) {
    put(column, index + by);
  }

  /** To the column before or behind. */
  void across(int by) {
    int to = columns.indexOf(column) + by;
    if (to >= 0 && to < columns.size()) {
      put(columns.get(to), index);
    }
  }

  /** To where a pointer is, in the scene; outside of the board it is put nowhere. */
  void over(double x, double y) {
    put(origin, from);
    for (BoardColumn each : columns) {
      Bounds bounds = each.localToScene(each.getLayoutBounds());
      if (bounds.contains(x, y)) {
        double down = each.cards.sceneToLocal(x, y).getY() - 1;
        int above = 0;
        for (Spot other : each.others(card)) {
          above += each.cards.middle(other) < down ? 1 : 0;
        }
        put(each, above);
      }
    }
  }

  private void put(BoardColumn to, int wanted) {
    unmark();
    column = to;
    List<Spot> others = to.others(card);
    index = Math.max(0, Math.min(others.size(), wanted));
    if (isMoved()) {
      marked = others.isEmpty() ? to : node(to, others.get(Math.min(index, others.size() - 1)));
      Styles.flag(marked, index < others.size() ? "drop-before" : "drop-after", true);
    }
  }

  /** What is marked is there, and stays while it is. */
  private Node node(BoardColumn in, Spot item) {
    if (byKeys) {
      in.cards.bring(item);
      Reveal.in(item.node());
    }
    return item.node();
  }

  private void unmark() {
    if (marked != null) {
      Styles.flag(marked, "drop-before", false);
      Styles.flag(marked, "drop-after", false);
      marked = null;
    }
  }

  /** It is held no longer. */
  void end() {
    unmark();
    card.held(false);
    origin.cards.keep(item -> false);
  }

  boolean isMoved() {
    return column != origin || index != from;
  }

  CardMove move() {
    return new CardMove(card.key, column.key, index);
  }

  String columnName() {
    return column.name();
  }

  /** Where it would be, from 1. */
  int place() {
    return index + 1;
  }

  /** How many cards the column would have. */
  int count() {
    return column.others(card).size() + 1;
  }
}
