package dev.hydraui.web.component;

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

  private record Point(Element mark, int series, int category, String text) {}

  private static final int NONE = -1;

  final Element picture = Markup.element("div", "h-chart-picture");
  private final Element figure;
  private final Element tip = Markup.element("div", "h-chart-tip");
  private final List<Point> points = new ArrayList<>();
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
    Point before = at == NONE ? null : points.get(at);
    picture.setTextContent("");
    points.clear();
    at = NONE;
    tip.setHidden(true);
    drawing.run();
    picture.appendChild(tip);
    if (!points.isEmpty()) {
      reach(before == null ? 0 : nearest(before.series, before.category));
      if (held) {
        points.get(at).mark.focus();
      }
    }
  }

  /** A value is drawn, and this is its mark. */
  void add(Element mark, int series, int category, String text) {
    points.add(new Point(mark, series, category, text));
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

  /**
   * The value of a series that is nearest to a category; the first where there is no such series.
   */
  private int nearest(int series, int category) {
    int found = NONE;
    for (int i = 0; i < points.size(); i++) {
      boolean nearer =
          found == NONE
              || Math.abs(points.get(i).category - category)
                  < Math.abs(points.get(found).category - category);
      if (points.get(i).series == series && nearer) {
        found = i;
      }
    }
    return found == NONE ? 0 : found;
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
          case "ArrowRight" -> along(Browser.isRightToLeft(picture) ? -1 : 1);
          case "ArrowLeft" -> along(Browser.isRightToLeft(picture) ? 1 : -1);
          case "ArrowDown" -> across(1);
          case "ArrowUp" -> across(-1);
          case "Home" -> nearest(points.get(at).series, 0);
          case "End" -> nearest(points.get(at).series, Integer.MAX_VALUE);
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

  /** The value before or behind in the series; the same at its ends. */
  private int along(int by) {
    int to = at + by;
    boolean inside = to >= 0 && to < points.size();
    return inside && points.get(to).series == points.get(at).series ? to : at;
  }

  /** The value of the series before or behind; of one series alone, as along it. */
  private int across(int by) {
    int series = points.get(at).series;
    int other = NONE;
    for (int i = at; i >= 0 && i < points.size() && other == NONE; i += by) {
      other = points.get(i).series == series ? NONE : points.get(i).series;
    }
    if (other != NONE) {
      return nearest(other, points.get(at).category);
    }
    return points.get(0).series == points.get(points.size() - 1).series ? along(by) : at;
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
