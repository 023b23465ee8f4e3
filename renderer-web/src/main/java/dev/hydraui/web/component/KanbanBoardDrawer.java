package dev.hydraui.web.component;

import dev.hydraui.component.KanbanBoard;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import java.util.List;

/**
 * Draws a board. A card's grip is pressed to pick it up; then the arrow keys say where it is to go,
 * Space or Enter puts it there, Escape leaves it. With a pointer the card is drawn there.
 */
final class KanbanBoardDrawer implements Drawer<KanbanBoard<?>> {

  @Override
  public Drawn create(KanbanBoard<?> board) {
    KanbanParts parts = new KanbanParts();
    parts.write(board);
    return parts;
  }

  @Override
  public void update(Drawn drawn, KanbanBoard<?> before, KanbanBoard<?> after) {
    ((KanbanParts) drawn).write(after);
  }

  @Override
  public List<String> listensTo(KanbanBoard<?> board) {
    return List.of("pointerdown");
  }

  @Override
  public boolean take(DomEvent event, KanbanBoard<?> board, Drawn drawn, Place<Drawn> place) {
    KanbanParts parts = (KanbanParts) drawn;
    if (board.onMove().isEmpty()) {
      return false;
    }
    return switch (event.getType()) {
      case "keydown" -> keyed(event, parts);
      case "click" -> clicked(event, parts);
      case "focusout" -> parts.hold != null && parts.hold.byKeys && parts.cancel();
      case "pointerdown" -> pressed(event, parts);
      default -> false;
    };
  }

  /** A press of the grip that comes from keys, or from what presses for the person. */
  private static boolean clicked(DomEvent event, KanbanParts parts) {
    Element grip = event.getTarget().closest(".h-grip");
    if (grip == null || event.getDetail() > 0) {
      return grip != null;
    }
    if (parts.hold == null) {
      parts.grab(grip.closest(".h-board-card"), true);
    } else {
      parts.drop();
    }
    return true;
  }

  private static boolean keyed(DomEvent event, KanbanParts parts) {
    KanbanHold hold = parts.hold;
    if (hold == null || !hold.byKeys) {
      return false;
    }
    boolean back = Browser.isRightToLeft(parts.element);
    switch (event.getKey()) {
      case "ArrowUp" -> hold.within(-1);
      case "ArrowDown" -> hold.within(1);
      case "ArrowLeft" -> hold.across(back ? 1 : -1);
      case "ArrowRight" -> hold.across(back ? -1 : 1);
      case "Escape" -> {
        event.preventDefault();
        return parts.cancel();
      }
      default -> {
        return false;
      }
    }
    event.preventDefault();
    parts.say(Words.spoken().cardMoved(hold.columnTitle(), hold.index() + 1, hold.count()));
    return true;
  }

  /** A finger draws by the grip only: elsewhere it scrolls. */
  private static boolean pressed(DomEvent event, KanbanParts parts) {
    Element card = event.getTarget().closest(".h-board-card");
    boolean other =
        event
                .getTarget()
                .closest(".h-board-card-aside :is(a, button, input, select, textarea, label)")
            != null;
    boolean grip = event.getTarget().closest(".h-grip") != null;
    if (card == null || other || !CardDrag.isBegun(event, grip) || Browser.isCommand(event)) {
      return false;
    }
    if (card.querySelector(".h-grip:enabled") != null) {
      CardDrag.begin(event, card, parts);
    }
    return true;
  }
}
