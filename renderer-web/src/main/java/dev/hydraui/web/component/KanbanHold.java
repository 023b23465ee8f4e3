package dev.hydraui.web.component;

import dev.hydraui.component.CardMove;
import dev.hydraui.web.dom.Element;
import org.teavm.jso.JSBody;

/** A card that is held over a board, and where it would be put. */
final class KanbanHold {

  private static final String DROP = "data-drop";

  final Element card;
  final boolean byKeys;
  private final int from;
  private final Element origin;
  private Element column;
  private int index;
  private Element marked;

  KanbanHold(Element card, boolean byKeys) {
    this.card = card;
    this.byKeys = byKeys;
    origin = card.closest(".h-board-column");
    column = origin;
    from = place(card);
    index = from;
    card.setAttribute("data-held", "");
    pressed(true);
  }

  private void pressed(boolean held) {
    card.querySelector(".h-grip").setAttribute("aria-pressed", held ? "true" : "false");
  }

  /** Up or down in its column. */
  void within(int by) {
    index = Math.max(0, Math.min(others(column, card), index + by));
    mark();
  }

  /** To the column before or behind. */
  void across(int by) {
    Element to = beside(column, by);
    if (to != null) {
      column = to;
      index = Math.min(index, others(column, card));
      mark();
    }
  }

  /** To where a pointer is. */
  void over(Element toColumn, double y) {
    column = toColumn;
    index = above(column, card, y);
    mark();
  }

  private void mark() {
    unmark();
    boolean home = column == origin && index == from;
    int count = others(column, card);
    marked = count == 0 ? column : other(column, card, Math.min(index, count - 1));
    if (!home) {
      marked.setAttribute(DROP, count == 0 ? "in" : index < count ? "before" : "after");
    }
    Browser.reveal(marked);
  }

  private void unmark() {
    if (marked != null) {
      marked.removeAttribute(DROP);
    }
  }

  /** It is held no longer. */
  void end() {
    unmark();
    card.removeAttribute("data-held");
    pressed(false);
  }

  boolean isMoved() {
    return column != origin || index != from;
  }

  CardMove move() {
    return new CardMove(card.getAttribute("data-card"), column.getAttribute("data-column"), index);
  }

  String columnTitle() {
    return column.querySelector(".h-board-title").getTextContent();
  }

  int index() {
    return index;
  }

  /** How many cards the column has with this one. */
  int count() {
    return others(column, card) + 1;
  }

  @JSBody(params = "card", script = "return [].indexOf.call(card.parentNode.children, card);")
  private static native int place(Element card);

  @JSBody(
      params = {"column", "card"},
      script =
          "var cards = column.lastElementChild; return cards.childElementCount - cards.contains(card);")
  private static native int others(Element column, Element card);

  @JSBody(
      params = {"column", "card", "index"},
      script =
          "return [].filter.call(column.lastElementChild.children, function(one) {"
              + " return one !== card; })[index];")
  private static native Element other(Element column, Element card, int index);

  /** How many of the other cards have their middle above a height of the window. */
  @JSBody(
      params = {"column", "card", "y"},
      script =
          """
          var above = 0;
          for (var one of column.lastElementChild.children) {
            var box = one.getBoundingClientRect();
            if (one !== card && box.top + box.height / 2 < y - 1) above++;
          }
          return above;
          """)
  private static native int above(Element column, Element card, double y);

  @JSBody(
      params = {"column", "by"},
      script = "return by < 0 ? column.previousElementSibling : column.nextElementSibling;")
  private static native Element beside(Element column, int by);
}
