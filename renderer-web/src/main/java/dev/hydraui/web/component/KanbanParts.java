package dev.hydraui.web.component;

import dev.hydraui.component.CardMove;
import dev.hydraui.component.KanbanBoard;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import org.teavm.jso.JSBody;

/** A board, what is held over it, and what is said of that. */
final class KanbanParts extends Drawn {

  /** What is held; null while nothing is. */
  KanbanHold hold;

  private final Element spoken = Markup.unseen("");

  /** The card that was put elsewhere by keys and is to have the focus there; null if none is. */
  private String moved;

  KanbanParts() {
    super(Markup.element("div", "h-board"), Markup.element("div", "h-board-columns"));
    element.setAttribute("role", "group");
    Element help = Markup.unseen(Words.spoken().moveHelp());
    help.setId(Markup.newId());
    help.setHidden(true);
    spoken.setAttribute("role", "status");
    element.appendChild(help);
    element.appendChild(spoken);
    element.appendChild(container);
    Scroller.watchAll(container, () -> changed(help.getId()));
  }

  void write(KanbanBoard<?> board) {
    element.setAttribute("aria-label", board.label());
    element.setClassName(board.onMove().isPresent() ? "h-board h-movable" : "h-board");
    Markup.flag(element, "aria-busy", board.busy());
    if (hold != null && board.onMove().isEmpty()) {
      cancel();
    }
  }

  void say(String text) {
    spoken.setTextContent(text);
  }

  void grab(Element card, boolean byKeys) {
    hold = new KanbanHold(card, byKeys);
    say(
        Words.spoken()
            .cardGrabbed(title(card), hold.columnTitle(), hold.index() + 1, hold.count()));
  }

  void drop() {
    KanbanHold held = hold;
    hold = null;
    held.end();
    say(
        Words.spoken()
            .cardDropped(title(held.card), held.columnTitle(), held.index() + 1, held.count()));
    if (held.isMoved()) {
      moved = held.byKeys ? held.card.getAttribute("data-card") : null;
      CardMove move = held.move();
      KanbanBoard<?> board = (KanbanBoard<?>) place().component();
      board.onMove().ifPresent(send -> place().send(send.apply(move)));
    }
  }

  /** Answers true, as what takes an event does. */
  boolean cancel() {
    KanbanHold held = hold;
    hold = null;
    held.end();
    say(Words.spoken().cardCancelled(title(held.card)));
    return true;
  }

  private static String title(Element card) {
    return card.querySelector(".h-board-card-text > :not([hidden])").getTextContent();
  }

  /** Cards came or went: what was held may be gone, and what was moved is to have the focus. */
  private void changed(String help) {
    describe(container, help);
    if (hold != null && !hold.card.isConnected()) {
      hold.end();
      hold = null;
    }
    if (moved != null) {
      Element grip = grip(container, moved);
      if (grip != null && Browser.isFocusFree()) {
        grip.focus();
      }
      if (grip == null || Dom.focused() != grip) {
        moved = null;
      }
    }
  }

  @JSBody(
      params = {"columns", "card"},
      script =
          "return columns.querySelector('[data-card=' + CSS.escape(card)"
              + " + ']:not(.h-leaving) .h-grip');")
  private static native Element grip(Element columns, String card);

  @JSBody(
      params = {"columns", "help"},
      script =
          """
          columns.querySelectorAll('.h-grip:not([aria-describedby])').forEach(function(grip) {
            grip.setAttribute('aria-describedby', help);
          });
          """)
  private static native void describe(Element columns, String help);
}
