package dev.hydraui.web.component;

import dev.hydraui.chart.Walk;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;

/**
 * The values of a chart's picture, one by one: for those who point at them, and for those who walk
 * through them. One of them is in reach of the Tab key; the arrow keys lead along its series and to
 * the same category of another, Home and End to the ends, Escape out of the picture.
 */
final class ChartPoints {

  private record Point(Element mark, String text) {}

  private static final int NONE = -1;

  final Element picture = Markup.element("div", "h-chart-picture");
  private final Element figure;
  private final Element tip = Markup.element("div", "h-chart-tip");
  private final List<Point> points = new ArrayList<>();
  private Walk walk = new Walk();
  private int at = NONE;

  ChartPoints(Element figure) {
    this.figure = figure;
    tip.setAttribute("aria-hidden", "true");
    Dom.listen(picture, "keydown", this::keyed);
    Dom.listen(picture, "focusin", event -> show(indexOf(event.getTarget())));
    Dom.listen(picture, "focusout", event -> tip.setHidden(true));
    Dom.listen(picture, "pointerover", event -> show(indexOf(event.getTarget())));
    Dom.listen(picture, "pointerout", event -> show(focused()));
  }

  /**
   * Has the picture drawn anew.
   *
   * @param drawing draws it, and tells of each value
   */
  void write(Runnable drawing) {
    boolean held = focused() != NONE;
    Walk before = walk;
    int was = at;
    walk = new Walk();
    picture.setTextContent("");
    points.clear();
    at = NONE;
    tip.setHidden(true);
    drawing.run();
    picture.appendChild(tip);
    if (!points.isEmpty()) {
      reach(was == NONE ? 0 : walk.nearest(before.series(was), before.category(was)));
      if (held) {
        points.get(at).mark.focus();
      }
    }
  }

  /** A value is drawn, and this is its mark. */
  void add(Element mark, int series, int category, String text) {
    points.add(new Point(mark, text));
    walk.add(series, category);
  }

  boolean isEmpty() {
    return points.isEmpty();
  }

  private int indexOf(Element target) {
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).mark.contains(target)) {
        return i;
      }
    }
    return NONE;
  }

  private int focused() {
    return at != NONE && Dom.focused() == points.get(at).mark ? at : NONE;
  }

  /** This value is in reach of the Tab key now, and the one before is not. */
  private void reach(int index) {
    if (at != NONE) {
      Element before = points.get(at).mark;
      before.removeAttribute("tabindex");
      before.removeAttribute("role");
      before.removeAttribute("aria-label");
    }
    at = index;
    Element mark = points.get(index).mark;
    mark.setAttribute("role", "img");
    mark.setAttribute("aria-label", points.get(index).text);
    mark.setAttribute("tabindex", "0");
  }

  private void keyed(DomEvent event) {
    if (Dom.isModified(event) || at == NONE) {
      return;
    }
    int to =
        switch (event.getKey()) {
          case "ArrowRight" -> walk.along(at, Browser.isRightToLeft(picture) ? -1 : 1);
          case "ArrowLeft" -> walk.along(at, Browser.isRightToLeft(picture) ? 1 : -1);
          case "ArrowDown" -> walk.across(at, 1);
          case "ArrowUp" -> walk.across(at, -1);
          case "Home" -> walk.first(at);
          case "End" -> walk.last(at);
          case "Escape" -> NONE;
          default -> points.size();
        };
    if (to == points.size()) {
      return;
    }
    event.preventDefault();
    if (to == NONE) {
      figure.focus();
    } else {
      reach(to);
      points.get(to).mark.focus();
    }
  }

  /** Shows a value beside its mark, or none. */
  private void show(int index) {
    tip.setHidden(index == NONE);
    if (index != NONE) {
      tip.setTextContent(points.get(index).text);
      place(tip, points.get(index).mark, picture);
    }
  }

  /** Above the mark, or below it where there is no room, and never beside the picture. */
  @JSBody(
      params = {"tip", "mark", "picture"},
      script =
          """
          var to = mark.getBoundingClientRect(), its = picture.getBoundingClientRect();
          var size = tip.getBoundingClientRect(), above = to.top - its.top - size.height - 8;
          var left = (to.left + to.right - size.width) / 2 - its.left;
          tip.style.setProperty('--h-left',
            Math.max(0, Math.min(left, its.width - size.width)) + 'px');
          tip.style.setProperty('--h-top',
            (its.top + above < 0 ? to.bottom - its.top + 8 : above) + 'px');
          """)
  private static native void place(Element tip, Element mark, Element picture);
}
