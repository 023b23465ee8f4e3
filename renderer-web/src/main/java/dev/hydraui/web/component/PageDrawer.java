package dev.hydraui.web.component;

import dev.hydraui.component.Page;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/**
 * Draws what one is looking at: a {@code main} under its heading. The window is named after it, and
 * when another page comes the focus goes to its heading, so that it is read out.
 */
final class PageDrawer implements Drawer<Page<?>> {

  private static final class Parts extends Drawn {
    final Element title = Markup.element("h1", "h-page-title");
    final Element description = Markup.element("p", "h-page-description");

    Parts(Element element, Element body) {
      super(element, body);
      element.setId("content");
      element.setAttribute("tabindex", "-1");
      title.setAttribute("tabindex", "-1");
      Element head = Markup.element("div", "h-page-head");
      head.appendChild(title);
      head.appendChild(description);
      element.appendChild(head);
      element.appendChild(body);
    }

    void write(Page<?> page) {
      Markup.write(title, page.title());
      Markup.write(description, page.description());
    }

    void announce(Page<?> page) {
      if (page.title().isEmpty()) {
        return;
      }
      Element shell = element.closest(".h-shell");
      String application = shell == null ? "" : shell.getAttribute("data-title");
      Browser.setTitle(
          application.isEmpty() ? page.title() : page.title() + " \u00b7 " + application);
      if (Browser.isInUse() && !isTypedIn()) {
        Browser.focusInPlace(title);
      }
    }

    /** Whether the focus is in the page itself, in what someone is about to fill in. */
    private boolean isTypedIn() {
      Element focused = Dom.focused();
      return focused != null
          && element.contains(focused)
          && focused.matches("input, textarea, select, dialog *");
    }
  }

  @Override
  public Drawn create(Page<?> page) {
    Parts parts = new Parts(Markup.element("main", "h-page"), Markup.element("div", "h-page-body"));
    parts.write(page);
    return parts;
  }

  @Override
  public void update(Drawn drawn, Page<?> before, Page<?> after) {
    Parts parts = (Parts) drawn;
    parts.write(after);
    if (!before.title().equals(after.title())) {
      parts.announce(after);
    }
  }

  @Override
  public boolean wantsShown(Page<?> page) {
    return true;
  }

  @Override
  public void shown(Page<?> page, Drawn drawn) {
    ((Parts) drawn).announce(page);
  }
}
