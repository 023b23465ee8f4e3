package dev.hydraui.web.component;

import dev.hydraui.component.AppShell;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** A bar with the application's name, and below or beside it what its children draw. */
final class ShellParts extends Drawn {

  final Element skip = Markup.element("a", "h-skip");
  final Element menu = Markup.button("h-button h-quiet h-icon-only h-shell-menu");
  final Element scrim = Markup.element("div", "h-scrim");
  private final Element mark = Markup.element("span", "h-shell-mark");
  private final Element title = Markup.element("span", "h-shell-title");

  ShellParts(Element body) {
    super(Markup.element("div", "h-shell"), body);
    skip.setAttribute("href", "#" + Markup.nextContentId());
    mark.setAttribute("aria-hidden", "true");
    skip.setTextContent(Words.spoken().skipToContent());
    Markup.name(menu, Words.spoken().menu());
    menu.appendChild(Icons.draw("menu"));
    Element bar = Markup.element("header", "h-shell-bar");
    bar.appendChild(menu);
    bar.appendChild(mark);
    bar.appendChild(title);
    element.appendChild(skip);
    element.appendChild(bar);
    element.appendChild(scrim);
    element.appendChild(body);
  }

  void write(AppShell<?> shell) {
    element.setClassName(shell.navigationOpen() ? "h-shell h-navigation-open" : "h-shell");
    element.setAttribute("data-title", shell.title());
    title.setTextContent(shell.title());
    mark.setTextContent(first(shell.title()));
    menu.setAttribute("aria-expanded", shell.navigationOpen() ? "true" : "false");
  }

  /** The first character, which some need two of Java's for. */
  private static String first(String title) {
    boolean pair = title.length() > 1 && Character.isHighSurrogate(title.charAt(0));
    return title.substring(0, pair ? 2 : Math.min(1, title.length()));
  }

  /** Puts the focus where a person goes on: to the page, past the navigation. */
  void focusContent() {
    Element main = container.querySelector("main");
    if (main != null) {
      main.focus();
    }
  }

  /** Puts the focus on where one is, or on the first way, where there is little room. */
  void focusNavigation() {
    if (!Browser.isSeen(menu)) {
      return;
    }
    Element link = container.querySelector("nav [aria-current]");
    if (link == null) {
      link = container.querySelector("nav a");
    }
    if (link != null) {
      link.focus();
    }
  }

  boolean isInNavigation(Element target) {
    Element navigation = container.querySelector(".h-navigation");
    return navigation != null && navigation.contains(target);
  }
}
