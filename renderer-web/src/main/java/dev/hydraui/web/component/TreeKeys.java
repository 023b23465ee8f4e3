package dev.hydraui.web.component;

import dev.hydraui.component.TreeItem;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import org.teavm.jso.JSBody;

/**
 * What the keys do in a tree, as the ARIA Authoring Practices have it: the arrow keys go up, down,
 * in and out, letters go to what begins with them, a star expands what is beside.
 */
final class TreeKeys {

  private TreeKeys() {}

  static boolean take(DomEvent event, TreeItem<?> item, Drawn drawn, Place<Drawn> place) {
    Element at = drawn.element;
    String key = Browser.isRightToLeft(at) ? mirrored(event.getKey()) : event.getKey();
    boolean shown = item.expanded() && item.onExpand().isPresent();
    switch (key) {
      case "ArrowDown" -> focus(next(at));
      case "ArrowUp" -> focus(previous(at));
      case "Home" -> focus(first(at));
      case "End" -> focus(last(at));
      case "ArrowRight" -> {
        if (shown) {
          focus(drawn.container.getFirstElementChild());
        } else {
          expand(item, true, place);
        }
      }
      case "ArrowLeft" -> {
        if (shown) {
          expand(item, false, place);
        } else {
          focus(around(at));
        }
      }
      case "Enter", " " -> select(item, place);
      case "*" -> place.around().ifPresent(TreeKeys::expandAll);
      default -> {
        if (key.length() != 1) {
          return false;
        }
        focus(startingWith(at, key));
      }
    }
    event.preventDefault();
    return true;
  }

  private static String mirrored(String key) {
    return switch (key) {
      case "ArrowLeft" -> "ArrowRight";
      case "ArrowRight" -> "ArrowLeft";
      default -> key;
    };
  }

  private static void select(TreeItem<?> item, Place<Drawn> place) {
    if (item.onSelect().isEmpty()) {
      expand(item, !item.expanded(), place);
    } else if (!item.disabled()) {
      place.send(item.onSelect().get());
    }
  }

  private static void expand(TreeItem<?> item, boolean wanted, Place<Drawn> place) {
    item.onExpand().ifPresent(expand -> place.send(expand.apply(wanted)));
  }

  /** Expands each thing in a place that is not yet. */
  private static void expandAll(Place<Drawn> places) {
    for (Place<Drawn> place : places.children()) {
      if (!place.isDrawn()) {
        expandAll(place);
      } else if (place.component() instanceof TreeItem<?> item && !item.expanded()) {
        expand(item, true, place);
      }
    }
  }

  /** What is seen then is its line: with all that is in it, it may be higher than the window. */
  private static void focus(Element item) {
    if (item != null) {
      Browser.focusInPlace(item);
      Browser.reveal(item.getFirstElementChild());
    }
  }

  @JSBody(
      params = "item",
      script =
          """
          var inside = item.querySelector(':scope > ul:not([hidden]) > li');
          if (inside) return inside;
          while (item && item.role !== 'tree') {
            if (item.nextElementSibling) return item.nextElementSibling;
            item = item.parentNode.closest('[role=treeitem]');
          }
          return null;
          """)
  private static native Element next(Element item);

  @JSBody(
      params = "item",
      script =
          """
          var before = item.previousElementSibling;
          if (!before) return item.parentNode.closest('[role=treeitem]');
          for (;;) {
            var inside = before.querySelector(':scope > ul:not([hidden])');
            if (!inside || !inside.lastElementChild) return before;
            before = inside.lastElementChild;
          }
          """)
  private static native Element previous(Element item);

  @JSBody(params = "item", script = "return item.closest('[role=tree]').firstElementChild;")
  private static native Element first(Element item);

  @JSBody(
      params = "item",
      script =
          """
          var last = item.closest('[role=tree]').lastElementChild;
          for (;;) {
            var inside = last.querySelector(':scope > ul:not([hidden])');
            if (!inside || !inside.lastElementChild) return last;
            last = inside.lastElementChild;
          }
          """)
  private static native Element last(Element item);

  @JSBody(params = "item", script = "return item.parentNode.closest('[role=treeitem]');")
  private static native Element around(Element item);

  /** Letters that follow each other soon are one word. */
  private static Element startingWith(Element item, String letter) {
    String typed = typed(item, letter);
    Element at = typed.length() == 1 ? item : previousOrLast(item);
    Element from = at;
    do {
      Element following = next(at);
      at = following == null ? first(item) : following;
      if (begins(at, typed)) {
        return at;
      }
    } while (at != from);
    return null;
  }

  private static Element previousOrLast(Element item) {
    Element before = previous(item);
    return before == null ? last(item) : before;
  }

  @JSBody(
      params = {"item", "letter"},
      script =
          """
          var tree = item.closest('[role=tree]');
          var now = performance.now();
          var before = now - tree.$typedAt < 600 ? tree.$typed : '';
          tree.$typedAt = now;
          return tree.$typed = before + letter.toLowerCase();
          """)
  private static native String typed(Element item, String letter);

  @JSBody(
      params = {"item", "typed"},
      script =
          "return (item.ariaLabel || item.firstElementChild.textContent).toLowerCase()"
              + ".startsWith(typed);")
  private static native boolean begins(Element item, String typed);

  /** Keeps one thing of the tree in reach of the Tab key: the last that had the focus. */
  static void begin(Element tree) {
    Dom.listen(tree, "focusin", event -> reach(tree, event.getTarget()));
    Scroller.watchAll(tree, () -> reach(tree, null));
  }

  /** An item hides what is in it: what the Tab key goes to there, it goes to the item for. */
  @JSBody(
      params = "item",
      script =
          """
          var inside = item.querySelector('[role=treeitem][tabindex="0"]');
          if (!inside) return;
          var focused = inside.contains(document.activeElement);
          inside.tabIndex = -1;
          item.tabIndex = 0;
          if (focused) item.focus();
          """)
  static native void collapsed(Element item);

  @JSBody(
      params = {"tree", "item"},
      script =
          """
          function isSeen(one) {
            var group = one.closest('[hidden]');
            return !group || !tree.contains(group);
          }
          var before = tree.querySelector('[role=treeitem][tabindex="0"]');
          if (!item && before && isSeen(before)) return;
          item = item || [].find.call(tree.querySelectorAll('[aria-selected=true]'), isSeen)
              || tree.firstElementChild;
          if (before) before.tabIndex = -1;
          if (item && item.role === 'treeitem') item.tabIndex = 0;
          """)
  private static native void reach(Element tree, Element item);
}
