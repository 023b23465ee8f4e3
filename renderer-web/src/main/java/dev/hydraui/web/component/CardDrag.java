package dev.hydraui.web.component;

import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Element;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** A card of a board that a pointer draws. */
final class CardDrag {

  @JSFunctor
  private interface Over extends JSObject {
    void at(Element column, double y);
  }

  @JSFunctor
  private interface End extends JSObject {
    void done(boolean meant);
  }

  private CardDrag() {}

  /** Whether a press may begin to draw: the first finger does by the grip only. */
  @JSBody(
      params = {"event", "grip"},
      script =
          "return event.isPrimary && !event.button && (grip || event.pointerType === 'mouse');")
  static native boolean isBegun(DomEvent event, boolean grip);

  static void begin(DomEvent event, Element card, KanbanParts parts) {
    boolean[] away = new boolean[1];
    begin(
        event,
        card,
        (column, y) -> {
          if (parts.hold == null) {
            parts.grab(card, false);
          }
          // Another board's columns may have the same keys.
          away[0] = column != null && !parts.container.contains(column);
          if (column != null && !away[0]) {
            parts.hold.over(column, y);
          }
        },
        meant -> {
          if (parts.hold == null) {
            return;
          }
          if (meant && !away[0]) {
            parts.drop();
          } else {
            parts.cancel();
          }
        });
  }

  /** It is drawn once the pointer has gone a little: before that it is a press. */
  @JSBody(
      params = {"event", "card", "over", "end"},
      script =
          """
          var x = event.clientX, y = event.clientY, drawn = false;
          function move(to) {
            if (to.pointerId !== event.pointerId) return;
            if (!card.isConnected) { stop(false); return; }
            if (!drawn && Math.hypot(to.clientX - x, to.clientY - y) < 5) return;
            if (!drawn) {
              drawn = true;
              card.setPointerCapture(event.pointerId);
              card.setAttribute('data-drawn', '');
            }
            card.style.setProperty('--h-x', (to.clientX - x) + 'px');
            card.style.setProperty('--h-y', (to.clientY - y) + 'px');
            var at = document.elementFromPoint(to.clientX, to.clientY);
            over(at && at.closest('.h-board-column'), to.clientY);
          }
          function stop(meant) {
            removeEventListener('pointermove', move);
            removeEventListener('pointerup', up);
            removeEventListener('pointercancel', cancel);
            removeEventListener('keydown', key, true);
            card.removeAttribute('data-drawn');
            card.style.removeProperty('--h-x');
            card.style.removeProperty('--h-y');
            if (drawn) end(meant);
          }
          function up(to) { if (to.pointerId === event.pointerId) stop(card.isConnected); }
          function cancel(to) { if (to.pointerId === event.pointerId) stop(false); }
          function key(pressed) {
            if (pressed.key === 'Escape') { pressed.stopPropagation(); stop(false); }
          }
          addEventListener('pointermove', move);
          addEventListener('pointerup', up);
          addEventListener('pointercancel', cancel);
          addEventListener('keydown', key, true);
          """)
  private static native void begin(DomEvent event, Element card, Over over, End end);
}
