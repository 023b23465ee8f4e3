package dev.hydraui.web.component;

import dev.hydraui.component.TreeItem;
import dev.hydraui.web.dom.Element;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * What is seen of a thing in a tree: an arrow, an icon and its label.
 *
 * <p>Where more than some hundreds come at once, the lines of the others are empty while they are
 * out of sight, and as high as with everything in them. The thing itself is always there, with its
 * name and its state: keys lead to it, and readers are told of all there are.
 */
final class TreeLine {

  /** Called by the browser. */
  @JSFunctor
  private interface Sight extends JSObject {
    void changed(boolean inSight);
  }

  final Element element = Markup.element("div", "h-tree-line");

  /** The thing that it is the line of. */
  private final Element of;

  private Element toggle;
  private Element arrow;
  private Element icon;
  private Element label;
  private TreeItem<?> item;

  TreeLine(Element of) {
    this.of = of;
    if (of.isConnected() || !isMore()) {
      fill();
    } else {
      watch(element, this::show);
    }
  }

  void write(TreeItem<?> next) {
    item = next;
    Markup.attribute(of, "aria-label", label == null ? item.label() : "");
    if (label != null) {
      writeParts();
    }
  }

  boolean isToggledAt(Element target) {
    return toggle != null && toggle.contains(target);
  }

  private void show(boolean inSight) {
    if (inSight && label == null) {
      fill();
      write(item);
    } else if (!inSight && label != null) {
      element.setTextContent("");
      of.removeAttribute("aria-labelledby");
      label = null;
      write(item);
    }
  }

  private void fill() {
    toggle = Markup.element("span", "h-tree-toggle");
    label = Markup.element("span", "h-tree-label");
    arrow = null;
    icon = null;
    label.setId(Markup.newId());
    of.setAttribute("aria-labelledby", label.getId());
    element.appendChild(toggle);
    element.appendChild(label);
  }

  private void writeParts() {
    if (!label.getTextContent().equals(item.label())) {
      label.setTextContent(item.label());
    }
    boolean opens = item.onExpand().isPresent();
    arrow = written(arrow, opens ? (item.expanded() ? "chevron-down" : "next") : "", toggle, null);
    icon = written(icon, item.icon(), element, label);
  }

  /** An icon of this name; null where it has none. */
  private static Element written(Element drawn, String name, Element in, Element before) {
    if (name.isEmpty()) {
      if (drawn != null) {
        drawn.remove();
      }
      return null;
    }
    if (drawn != null) {
      Icons.redraw(drawn, name);
      return drawn;
    }
    Element made = Icons.draw(name);
    in.insertBefore(made, before);
    return made;
  }

  /** Whether some hundreds have come in this render already. */
  @JSBody(
      script =
          """
          if (!document.$hydraLines) queueMicrotask(function() { document.$hydraLines = 0; });
          document.$hydraLines = (document.$hydraLines || 0) + 1;
          return document.$hydraLines > 300;
          """)
  private static boolean isMore() {
    return false;
  }

  /** Tells when a line comes into sight and goes out of it, a little before and after. */
  @JSBody(
      params = {"line", "sight"},
      script =
          """
          document.$hydraSight = document.$hydraSight || new IntersectionObserver(function(all) {
            all.forEach(function(one) { one.target.$sight(one.isIntersecting); });
          }, {rootMargin: '100% 0px', scrollMargin: '100% 0px'});
          line.$sight = sight;
          document.$hydraSight.observe(line);
          """)
  private static native void watch(Element line, Sight sight);
}
