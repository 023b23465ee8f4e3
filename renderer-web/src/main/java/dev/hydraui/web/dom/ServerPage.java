package dev.hydraui.web.dom;

import java.util.function.Consumer;

/**
 * What {@code document} is to drawers on a server: it makes elements and counts them. Each thread
 * renders one page at a time.
 */
public final class ServerPage {

  /** The attribute that says how many elements were made before an element. */
  static final String NUMBER = "data-h";

  private static final ThreadLocal<ServerPage> CURRENT = new ThreadLocal<>();

  private int elements;
  private int ids;

  private ServerPage() {}

  /**
   * What is put, by the task, into an element that is not written itself, as HTML.
   *
   * @param draw makes elements and puts them into what it is given
   */
  public static String html(Consumer<Drawn> draw) {
    CURRENT.set(new ServerPage());
    try {
      ServerElement root = ServerElement.named("div", -1);
      draw.accept(new Drawn(root));
      StringBuilder html = new StringBuilder();
      for (ServerElement child : root.children()) {
        html.append(HtmlText.of(child));
      }
      return html.toString();
    } finally {
      CURRENT.remove();
    }
  }

  private static ServerPage current() {
    ServerPage page = CURRENT.get();
    if (page == null) {
      throw new IllegalStateException(
          "There is no page here: on a server, views are drawn by HtmlRenderer only");
    }
    return page;
  }

  /** An element that nothing else has the number of. */
  public static ServerElement element(String name) {
    ServerPage page = current();
    ServerElement element = ServerElement.named(name, page.elements);
    page.elements++;
    return element;
  }

  public static ServerElement text(String text) {
    return ServerElement.ofText(text);
  }

  /** An id that nothing else on the page has. */
  public static String newId() {
    ServerPage page = current();
    page.ids++;
    return "h-" + page.ids;
  }
}
