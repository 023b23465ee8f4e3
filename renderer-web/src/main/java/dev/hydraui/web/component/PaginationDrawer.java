package dev.hydraui.web.component;

import dev.hydraui.component.Pagination;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws the way from page to page. */
final class PaginationDrawer implements Drawer<Pagination<?>> {

  @Override
  public Drawn create(Pagination<?> pages) {
    PaginationParts parts = new PaginationParts();
    parts.write(pages);
    return parts;
  }

  @Override
  public void update(Drawn drawn, Pagination<?> before, Pagination<?> after) {
    ((PaginationParts) drawn).write(after);
  }

  @Override
  public boolean take(DomEvent event, Pagination<?> pages, Drawn drawn, Place<Drawn> place) {
    PaginationParts parts = (PaginationParts) drawn;
    if (event.getType().equals("change") && parts.size != null) {
      String size = parts.size.input.getValue();
      pages.onPageSize().ifPresent(choose -> place.send(choose.apply(size)));
      return true;
    }
    return event.getType().equals("click")
        && !pages.disabled()
        && clicked(event.getTarget(), pages, parts, place);
  }

  private static boolean clicked(
      Element target, Pagination<?> pages, PaginationParts parts, Place<Drawn> place) {
    if (parts.previous.contains(target)) {
      pages.onPrevious().ifPresent(place::send);
      return true;
    }
    if (parts.next.contains(target)) {
      pages.onNext().ifPresent(place::send);
      return true;
    }
    Element button = target.closest("[data-page]");
    int page = button == null ? 0 : Integer.parseInt(button.getAttribute("data-page"));
    if (page == 0 || page == pages.page()) {
      return false;
    }
    pages.onPage().ifPresent(go -> place.send(go.apply(page)));
    return true;
  }

  @Override
  public void settle(Pagination<?> pages, Drawn drawn) {
    PaginationParts parts = (PaginationParts) drawn;
    if (parts.size != null) {
      parts.size.input.setValue(pages.pageSize());
    }
  }
}
