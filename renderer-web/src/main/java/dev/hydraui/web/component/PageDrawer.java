package dev.hydraui.web.component;

import dev.hydraui.component.Page;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import dev.hydraui.web.dom.Resumption;
import org.teavm.jso.JSBody;

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
      element.setId(Markup.contentId());
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

    /**
     * @param come whether the person has been brought to it, and not found it there
     */
    void announce(Page<?> page, boolean come) {
      if (page.title().isEmpty()) {
        return;
      }
      Element shell = element.closest(".h-shell");
      String application = shell == null ? "" : shell.getAttribute("data-title");
      Browser.setTitle(
          application.isEmpty() ? page.title() : page.title() + " \u00b7 " + application);
      if (come && Browser.isInUse() && !isTypedIn()) {
        Browser.focusInPlace(title);
      }
    }

    /** Whether the focus is in what someone fills in: the page may follow what is typed there. */
    private static boolean isTypedIn() {
      Element focused = Dom.focused();
      return focused != null && focused.matches("input, textarea, select, dialog *");
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
      parts.announce(after, true);
    }
  }

  @Override
  public boolean wantsShown(Page<?> page) {
    return true;
  }

  /** The way past the navigation leads to this page, unless it leads to another that is here. */
  @JSBody(
      params = {"main", "shell"},
      script =
          """
          var skip = shell.querySelector(':scope > .h-skip');
          var to = document.getElementById(skip.getAttribute('href').substring(1));
          if (!to || !shell.contains(to)) skip.setAttribute('href', '#' + main.id);
          """)
  static void leadTo(Element main, Element shell) {}

  @Override
  public void shown(Page<?> page, Drawn drawn) {
    Element shell = drawn.element.closest(".h-shell");
    if (shell != null) {
      leadTo(drawn.element, shell);
    }
    ((Parts) drawn).announce(page, !Resumption.isGoingOn());
  }
}
