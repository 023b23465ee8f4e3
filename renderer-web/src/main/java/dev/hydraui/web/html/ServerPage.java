package dev.hydraui.web.html;

/**
 * What {@code document} is to drawers on a server: it makes elements and counts them. Each thread
 * renders one page at a time.
 */
public final class ServerPage {

  private static final ThreadLocal<ServerPage> CURRENT = new ThreadLocal<>();

  private int elements;
  private int ids;

  private ServerPage() {}

  /** Everything is made for a new page from now on, until {@link #end}. */
  static void begin() {
    CURRENT.set(new ServerPage());
  }

  static void end() {
    CURRENT.remove();
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
