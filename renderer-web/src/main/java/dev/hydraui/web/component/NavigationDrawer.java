package dev.hydraui.web.component;

import dev.hydraui.component.Navigation;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import dev.hydraui.web.dom.ServerPage;
import org.teavm.jso.JSBody;

/**
 * Draws the ways to the parts of an application: a {@code nav}. It is no list, since other things
 * than ways may stand in it.
 */
final class NavigationDrawer implements Drawer<Navigation<?>> {

  /** How many ways there is room for side by side on a phone. */
  private static final int FIRST = 4;

  @Override
  public Drawn create(Navigation<?> navigation) {
    Element element = Markup.element("nav", "h-navigation");
    Element list = Markup.element("div", "h-navigation-list");
    element.setAttribute("aria-label", navigation.label());
    element.appendChild(list);
    markFirst(list, FIRST);
    return new Drawn(element, list);
  }

  @Override
  public void update(Drawn drawn, Navigation<?> before, Navigation<?> after) {
    drawn.element.setAttribute("aria-label", after.label());
  }

  /** Marks the first ways whenever others come, for the style sheet, which cannot count them. */
  @JSBody(
      params = {"list", "count"},
      script =
          """
          var mark = function() {
            list.querySelectorAll('.h-navigation-link').forEach(function(link, at) {
              link.toggleAttribute('data-first', at < count);
            });
          };
          new MutationObserver(mark).observe(list, {childList: true, subtree: true});
          queueMicrotask(mark);
          """)
  private static void markFirst(Element list, int count) {
    ServerPage.atTheEnd(() -> mark(list, count));
  }

  /** Answers how many are left to be marked. */
  private static int mark(Element list, int count) {
    int left = count;
    for (Element at = list.getFirstElementChild();
        at != null && left > 0;
        at = at.getNextElementSibling()) {
      if ("h-navigation-link".equals(at.getAttribute("class"))) {
        at.setAttribute("data-first", "");
        left--;
      } else {
        left = mark(at, left);
      }
    }
    return left;
  }
}
