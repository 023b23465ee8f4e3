package dev.hydraui.web.component;

import dev.hydraui.component.Split;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import java.util.List;

/**
 * Draws two panes and the line between them, which a pointer drags and the arrow keys, Home and End
 * move. It stands where the state says, whatever was dragged.
 */
final class SplitDrawer implements Drawer<Split<?>> {

  private static final List<String> POINTER = List.of("pointerdown");

  private static final class Parts extends Drawn {
    final Element line = Markup.element("div", "h-split-line");

    Parts() {
      super(Markup.element("div", "h-split"));
      line.setAttribute("role", "separator");
      line.setAttribute("tabindex", "0");
      line.setAttribute("aria-orientation", "vertical");
      element.appendChild(line);
    }

    void write(Split<?> split) {
      int percent = split.within(split.percent());
      line.setAttribute("aria-label", split.label());
      line.setAttribute("aria-valuenow", "" + percent);
      line.setAttribute("aria-valuemin", "" + split.within(0));
      line.setAttribute("aria-valuemax", "" + split.within(100));
      Browser.setProperty(element, "--h-first", percent + "fr");
      Browser.setProperty(element, "--h-second", (100 - percent) + "fr");
    }
  }

  @Override
  public Drawn create(Split<?> split) {
    Parts parts = new Parts();
    parts.write(split);
    return parts;
  }

  @Override
  public void update(Drawn drawn, Split<?> before, Split<?> after) {
    ((Parts) drawn).write(after);
  }

  @Override
  public List<String> listensTo(Split<?> split) {
    return POINTER;
  }

  @Override
  public boolean take(DomEvent event, Split<?> split, Drawn drawn, Place<Drawn> place) {
    Parts parts = (Parts) drawn;
    if (event.getTarget() != parts.line) {
      return false;
    }
    return switch (event.getType()) {
      case "pointerdown" -> {
        SplitDrag.begin(event, parts.line, place);
        yield true;
      }
      case "keydown" -> keyed(event, split, parts, place);
      default -> false;
    };
  }

  private static boolean keyed(DomEvent event, Split<?> split, Parts parts, Place<Drawn> place) {
    int towardsEnd = Browser.isRightToLeft(parts.element) ? -Split.STEP : Split.STEP;
    int at = split.within(split.percent());
    int wanted =
        switch (event.getKey()) {
          case "ArrowRight" -> at + towardsEnd;
          case "ArrowLeft" -> at - towardsEnd;
          case "Home" -> 0;
          case "End" -> 100;
          default -> SplitDrag.NOWHERE;
        };
    if (wanted == SplitDrag.NOWHERE || Dom.isModified(event)) {
      return false;
    }
    event.preventDefault();
    SplitDrag.ask(wanted, place);
    return true;
  }
}
