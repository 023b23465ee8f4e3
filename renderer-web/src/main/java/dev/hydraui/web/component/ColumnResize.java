package dev.hydraui.web.component;

import dev.hydraui.component.ColumnWidth;
import dev.hydraui.component.Table;
import dev.hydraui.component.TableColumn;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import org.teavm.jso.JSBody;

/**
 * Makes a column wider or narrower, by its edge: with a pointer or with the arrow keys. Enter or a
 * double press gives it a part of the room again.
 */
final class ColumnResize {

  private static final int LEAST = 48;
  private static final int MOST = 2000;
  private static final int STEP = 16;

  private ColumnResize() {}

  /** The edge of a column, at the end of its heading. */
  static Element edge() {
    Element edge = Markup.element("div", "h-column-edge");
    edge.setAttribute("role", "separator");
    edge.setAttribute("aria-orientation", "vertical");
    edge.setAttribute("aria-valuemin", "0");
    edge.setAttribute("aria-valuemax", "" + MOST);
    edge.setAttribute("tabindex", "0");
    return edge;
  }

  static void write(Element edge, TableColumn column) {
    edge.setAttribute("aria-label", Words.spoken().widthOf(column.title()));
    edge.setAttribute("aria-valuenow", "" + column.width());
    Markup.attribute(edge, "aria-valuetext", column.width() > 0 ? "" : Words.spoken().automatic());
  }

  /** Whether it was about an edge, and has been done. */
  static boolean take(DomEvent event, Table<?> table, TableParts parts, Place<Drawn> place) {
    int index = parts.edgeAt(event.getTarget());
    if (index < 0 || table.onResize().isEmpty()) {
      return false;
    }
    return switch (event.getType()) {
      case "pointerdown" -> SplitDrag.isMain(event) && begin(event, index, table, parts, place);
      case "keydown" -> keyed(event, index, table, parts, place);
      case "dblclick" -> send(0, index, table, place);
      case "click", "mousedown" -> true;
      default -> false;
    };
  }

  private static boolean keyed(
      DomEvent event, int index, Table<?> table, TableParts parts, Place<Drawn> place) {
    if (Browser.isAlt(event)) {
      return false;
    }
    boolean back = Browser.isRightToLeft(parts.table);
    int now = (int) Math.round(parts.widthOf(index));
    int to =
        switch (event.getKey()) {
          case "ArrowRight" -> now + (back ? -STEP : STEP);
          case "ArrowLeft" -> now + (back ? STEP : -STEP);
          case "Home" -> LEAST;
          case "End" -> MOST;
          case "Enter" -> 0;
          default -> -1;
        };
    if (to < 0) {
      return false;
    }
    event.preventDefault();
    return send(to, index, table, place);
  }

  private static boolean send(int to, int index, Table<?> table, Place<Drawn> place) {
    int width = to == 0 ? 0 : within(to);
    String column = table.columns().get(index).key();
    table.onResize().ifPresent(resize -> place.send(resize.apply(new ColumnWidth(column, width))));
    return true;
  }

  private static int within(double width) {
    return (int) Math.round(Math.max(LEAST, Math.min(MOST, width)));
  }

  /** While it is drawn the column shows what it would be; the machine is told at the end. */
  private static boolean begin(
      DomEvent event, int index, Table<?> begun, TableParts parts, Place<Drawn> place) {
    String column = begun.columns().get(index).key();
    double from = parts.widthOf(index);
    double start = x(event);
    int direction = Browser.isRightToLeft(parts.table) ? -1 : 1;
    draw(
        event,
        to -> parts.showWidth(index, within(from + direction * (x(to) - start))),
        end -> {
          Table<?> table = (Table<?>) place.component();
          boolean meant = end.getType().equals("pointerup") && x(end) != start;
          boolean stays =
              index < table.columns().size() && table.columns().get(index).key().equals(column);
          if (meant && stays) {
            send(within(from + direction * (x(end) - start)), index, table, place);
          }
          parts.showWidths();
        });
    return true;
  }

  @JSBody(params = "event", script = "return event.clientX;")
  private static native double x(DomEvent event);

  @JSBody(
      params = {"event", "moved", "ended"},
      script =
          """
          var edge = event.target;
          event.preventDefault();
          edge.focus();
          edge.setPointerCapture(event.pointerId);
          function move(to) { moved(to); }
          function end(to) {
            edge.removeEventListener('pointermove', move);
            edge.removeEventListener('pointerup', end);
            edge.removeEventListener('pointercancel', end);
            ended(to);
          }
          edge.addEventListener('pointermove', move);
          edge.addEventListener('pointerup', end);
          edge.addEventListener('pointercancel', end);
          """)
  private static native void draw(DomEvent event, Dom.Listener moved, Dom.Listener ended);
}
