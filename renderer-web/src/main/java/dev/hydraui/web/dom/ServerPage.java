package dev.hydraui.web.dom;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What {@code document} is to drawers on a server: it makes elements and counts them. Each thread
 * renders one page at a time, or one inside another.
 */
public final class ServerPage {

  /** The attribute that says how many elements were made before an element. */
  static final String NUMBER = "data-h";

  private static final ThreadLocal<ServerPage> CURRENT = new ThreadLocal<>();

  private final String prefix;
  private final List<Runnable> last = new ArrayList<>();
  private int elements;
  private int ids;
  private String contentId = "";

  private ServerPage(String prefix) {
    this.prefix = prefix;
  }

  /**
   * What is put, by the task, into an element that is not written itself, as HTML.
   *
   * @param name keeps the ids apart from those of what else is put on the page: the same name gives
   *     the same HTML
   * @param draw makes elements and puts them into what it is given
   */
  public static String html(String name, Consumer<Drawn> draw) {
    ServerPage around = CURRENT.get();
    CURRENT.set(new ServerPage("s" + (name.hashCode() & Integer.MAX_VALUE) + "-"));
    try {
      ServerElement root = ServerElement.named("div", -1);
      draw.accept(new Drawn(root));
      current().last.forEach(Runnable::run);
      StringBuilder html = new StringBuilder();
      for (ServerElement child : root.children()) {
        html.append(HtmlText.of(child));
      }
      return html.toString();
    } finally {
      if (around == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(around);
      }
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
    return page.prefix + page.ids;
  }

  /** Runs the task once everything is drawn. */
  public static void atTheEnd(Runnable task) {
    current().last.add(task);
  }

  /** Keeps the id that the next page has. */
  public static String keepContentId(String id) {
    current().contentId = id;
    return id;
  }

  /** The id that was kept, once; else nothing. */
  public static String takeContentId() {
    ServerPage page = current();
    String kept = page.contentId;
    page.contentId = "";
    return kept;
  }
}
