package dev.hydraui.web.component;

import dev.hydraui.component.Pagination;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/**
 * Draws the way from page to page. Its buttons stay where they are, so that none loses the focus.
 */
final class PaginationDrawer implements Drawer<Pagination<?>> {

  private static final class Parts extends Drawn {
    final Element previous = Markup.button("h-button");
    final Element next = Markup.button("h-button");
    final Element status = Markup.element("span", "h-pagination-status");

    Parts() {
      super(Markup.element("nav", "h-pagination"));
      previous.appendChild(Icons.draw("previous"));
      previous.appendChild(Markup.text("span", "h-button-label", Words.spoken().previous()));
      next.appendChild(Markup.text("span", "h-button-label", Words.spoken().next()));
      next.appendChild(Icons.draw("next"));
      status.setAttribute("role", "status");
      element.appendChild(status);
      element.appendChild(previous);
      element.appendChild(next);
    }

    void write(Pagination<?> pages) {
      element.setAttribute("aria-label", pages.label());
      if (!status.getTextContent().equals(pages.status())) {
        status.setTextContent(pages.status());
      }
      Markup.flag(previous, "aria-disabled", pages.onPrevious().isEmpty());
      Markup.flag(next, "aria-disabled", pages.onNext().isEmpty());
    }
  }

  @Override
  public Drawn create(Pagination<?> pages) {
    Parts parts = new Parts();
    parts.write(pages);
    return parts;
  }

  @Override
  public void update(Drawn drawn, Pagination<?> before, Pagination<?> after) {
    ((Parts) drawn).write(after);
  }

  @Override
  public boolean take(DomEvent event, Pagination<?> pages, Drawn drawn, Place<Drawn> place) {
    if (!event.getType().equals("click")) {
      return false;
    }
    Parts parts = (Parts) drawn;
    if (parts.previous.contains(event.getTarget())) {
      pages.onPrevious().ifPresent(place::send);
      return true;
    }
    if (parts.next.contains(event.getTarget())) {
      pages.onNext().ifPresent(place::send);
      return true;
    }
    return false;
  }
}
