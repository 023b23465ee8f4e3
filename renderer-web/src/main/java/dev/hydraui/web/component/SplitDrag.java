package dev.hydraui.web.component;

import dev.hydraui.component.Split;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import org.teavm.jso.JSBody;

/** A pointer that drags the line of a split: tells where it is, at most once a frame. */
final class SplitDrag {

  /** No part of the width. */
  static final int NOWHERE = Integer.MIN_VALUE;

  private final Element line;
  private final Place<Drawn> place;
  private final Dom.Listener onMove = this::moved;
  private final Dom.Listener onEnd = this::ended;
  private int wanted = NOWHERE;

  private SplitDrag(Element line, Place<Drawn> place) {
    this.line = line;
    this.place = place;
  }

  /** The line follows this pointer until it is let go. */
  static void begin(DomEvent event, Element line, Place<Drawn> place) {
    if (!isMain(event)) {
      return;
    }
    event.preventDefault();
    line.focus();
    capture(line, event);
    SplitDrag drag = new SplitDrag(line, place);
    Dom.listen(line, "pointermove", drag.onMove);
    Dom.listen(line, "lostpointercapture", drag.onEnd);
    line.setAttribute("data-dragged", "");
  }

  /** Asks the machine for another part of the width, unless that is where the line stands. */
  static void ask(int percent, Place<Drawn> place) {
    Split<?> split = (Split<?>) place.component();
    int next = split.within(percent);
    if (next != split.percent()) {
      place.send(split.onResize().apply(next));
    }
  }

  private void moved(DomEvent event) {
    boolean waiting = wanted != NOWHERE;
    wanted = percent(event, line.getParentElement(), Browser.isRightToLeft(line));
    if (!waiting) {
      Dom.frame(this::tell);
    }
  }

  private void tell() {
    int percent = wanted;
    wanted = NOWHERE;
    ask(percent, place);
  }

  private void ended(DomEvent event) {
    Dom.unlisten(line, "pointermove", onMove);
    Dom.unlisten(line, "lostpointercapture", onEnd);
    line.removeAttribute("data-dragged");
  }

  /** Whether it is the main button of a mouse, or the first finger. */
  @JSBody(params = "event", script = "return event.isPrimary && event.button === 0;")
  static native boolean isMain(DomEvent event);

  @JSBody(
      params = {"line", "event"},
      script = "line.setPointerCapture(event.pointerId);")
  private static native void capture(Element line, DomEvent event);

  @JSBody(
      params = {"event", "around", "rightToLeft"},
      script =
          """
          var box = around.getBoundingClientRect();
          var part = 100 * (event.clientX - box.left) / box.width;
          return Math.round(rightToLeft ? 100 - part : part);
          """)
  private static native int percent(DomEvent event, Element around, boolean rightToLeft);
}
