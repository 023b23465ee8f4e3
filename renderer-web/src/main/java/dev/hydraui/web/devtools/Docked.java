package dev.hydraui.web.devtools;

import dev.hydraui.devtools.Change;
import dev.hydraui.devtools.panel.Look;
import dev.hydraui.devtools.panel.Program;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The panel's own root at an edge of the page, and what it marks there. */
public final class Docked {

  private static final String MARK = "data-hydra-marked";
  private static final String SHELF = "hydra-devtools-shelf";

  private final Element element = Dom.create("section");
  private final JSObject style = adopt(PanelStyle.CSS);
  private Optional<Element> marked = Optional.empty();

  private Docked() {}

  /** A root for the panel, beside the program's. */
  public static Docked beside(Element root) {
    Docked docked = new Docked();
    docked.element.setClassName("hydra-devtools");
    docked.element.setAttribute("aria-label", "Devtools");
    docked.element.setAttribute("lang", "en");
    docked.element.setAttribute("dir", "ltr");
    docked.element.setAttribute("data-dock", "");
    docked.element.setAttribute("data-of", root.getId().isEmpty() ? "" : "#" + root.getId());
    shelf(root).appendChild(docked.element);
    showChosen(docked.element);
    return docked;
  }

  /** Where the panels of a page's programs stand: beside one another while they are closed. */
  private static Element shelf(Element root) {
    Element there = Dom.find("." + SHELF);
    if (there != null) {
      return there;
    }
    Element shelf = Dom.create("div");
    shelf.setClassName(SHELF);
    Element body = Dom.find("body");
    (root == body ? Dom.find("html") : body).appendChild(shelf);
    return shelf;
  }

  public Element element() {
    return element;
  }

  /** Takes the room that the panel needs, and no more than its button where it is closed. */
  public void show(Look look) {
    element.setAttribute("data-dock", look.open() ? look.dock().name() : "");
  }

  /** Marks places in the page. */
  public Capabilities capabilities() {
    return Capabilities.none()
        .with(
            Program.Mark.class,
            (mark, answer) -> {
              mark(mark.change());
              answer.accept(true);
              return Running.NOTHING;
            });
  }

  private void mark(Optional<Change> change) {
    marked.ifPresent(before -> before.removeAttribute(MARK));
    marked = change.map(now -> ((Drawn) now.place().handle()).element);
    marked.ifPresent(
        now -> {
          now.setAttribute(MARK, "");
          bringIntoSight(now);
        });
  }

  /** Leaves the page as it was. */
  public void close() {
    mark(Optional.empty());
    Element shelf = element.getParentElement();
    element.remove();
    if (shelf.getFirstChild() == null) {
      shelf.remove();
    }
    abandon(style);
  }

  @JSBody(
      params = "css",
      script =
          """
          var sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets = Array.from(document.adoptedStyleSheets).concat([sheet]);
          return sheet;
          """)
  private static native JSObject adopt(String css);

  @JSBody(
      params = "sheet",
      script =
          """
          document.adoptedStyleSheets = Array.from(document.adoptedStyleSheets).filter(
              function(other) { return other !== sheet; });
          """)
  private static native void abandon(JSObject sheet);

  @JSBody(
      params = "element",
      script = "element.scrollIntoView({ block: 'nearest', inline: 'nearest' });")
  private static native void bringIntoSight(Element element);

  // The list alone scrolls, never the page; and only when another moment is shown.
  @JSBody(
      params = "panel",
      script =
          """
          var last = null;
          new MutationObserver(function() {
            var shown = panel.querySelector('.h-tree [aria-selected=true]');
            if (!shown || shown === last) return;
            last = shown;
            var list = shown.closest('.h-tree');
            var box = list.getBoundingClientRect();
            var line = shown.getBoundingClientRect();
            if (line.bottom > box.bottom) list.scrollTop += line.bottom - box.bottom;
            else if (line.top < box.top) list.scrollTop -= box.top - line.top;
          }).observe(panel, { subtree: true, childList: true, attributeFilter: ['aria-selected'] });
          """)
  private static native void showChosen(Element panel);
}
