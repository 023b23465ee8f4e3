package dev.hydraui.web.component;

import dev.hydraui.component.Breadcrumbs;
import dev.hydraui.component.Crumb;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import java.util.List;

/** Draws the way to here: an {@code ol} of links; the last one is where one is. */
final class BreadcrumbsDrawer implements Drawer<Breadcrumbs<?>> {

  private static final class Parts extends Drawn {
    final Element list = Markup.element("ol", "h-crumbs");

    Parts() {
      super(Markup.element("nav", "h-breadcrumbs"));
      list.setAttribute("role", "list");
      element.appendChild(list);
    }

    void write(Breadcrumbs<?> way) {
      element.setAttribute("aria-label", way.label());
      list.setTextContent("");
      List<Crumb> crumbs = way.crumbs();
      for (int i = 0; i < crumbs.size(); i++) {
        Element step = Markup.element("li", "h-crumb");
        step.appendChild(crumb(crumbs.get(i), i, i == crumbs.size() - 1));
        list.appendChild(step);
      }
    }

    private static Element crumb(Crumb crumb, int index, boolean last) {
      Element element = Markup.text(last ? "span" : "a", "h-crumb-text", crumb.label());
      if (last) {
        element.setAttribute("aria-current", "page");
      } else {
        element.setAttribute("data-index", "" + index);
        Href.write(element, crumb.href());
      }
      return element;
    }
  }

  @Override
  public Drawn create(Breadcrumbs<?> way) {
    Parts parts = new Parts();
    parts.write(way);
    return parts;
  }

  @Override
  public void update(Drawn drawn, Breadcrumbs<?> before, Breadcrumbs<?> after) {
    ((Parts) drawn).write(after);
  }

  @Override
  public boolean take(DomEvent event, Breadcrumbs<?> way, Drawn drawn, Place<Drawn> place) {
    Element link = event.getTarget().closest("a");
    if (link == null || !Href.isFollowed(event)) {
      return false;
    }
    event.preventDefault();
    Crumb crumb = way.crumbs().get(Integer.parseInt(link.getAttribute("data-index")));
    place.send(way.onNavigate().apply(crumb.href()));
    return true;
  }
}
