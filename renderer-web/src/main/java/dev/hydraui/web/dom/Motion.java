package dev.hydraui.web.dom;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;

/**
 * What is seen to come, go and move when the page changes: where and for how long, the tokens and
 * the stylesheet's {@code h-leaving} say. What a browser opens and closes itself, such as a pop-up,
 * moves by the stylesheet alone.
 *
 * <p>Nothing moves on the first paint, where so much changes that nobody could follow it, and for a
 * person who asked for less motion. What goes is at once gone from the page; what is seen of it is
 * a picture, which takes no room, no press and no focus, and nobody is told of it.
 *
 * <p>Only what moves leads here, so that a program without it has nothing of this. For that the
 * class is not final: TeaVM keeps what is called on a final class even where there is no object of
 * it.
 */
class Motion {

  /** There is one: a view is changed and shown as a whole before another one is. */
  static final Motion PAGE = new Motion();

  /** More than this cannot be followed. */
  private static final int CHANGES = 50;

  /** Where each child stood is only remembered for lists that can be taken in at a glance. */
  private static final int GLANCE = 100;

  private record Gone(Drawn parent, Drawn child) {}

  private final List<Drawn> mixed = new ArrayList<>();
  private final List<Drawn> come = new ArrayList<>();
  private final List<Gone> gone = new ArrayList<>();

  private Motion() {}

  /** A child of a list is about to be put there. */
  void enter(Drawn parent, Drawn child) {
    if (parent.container.isConnected()) {
      note(parent);
      come.add(child);
    }
  }

  /** A child of a list is about to be moved. */
  void move(Drawn parent) {
    note(parent);
  }

  /** It is about to be removed. */
  void leave(Drawn parent, Drawn child) {
    if (!parent.container.isConnected()) {
      return;
    }
    if (child.listed) {
      note(parent);
    } else {
      measure(child.element);
    }
    gone.add(new Gone(parent, child));
  }

  private void note(Drawn parent) {
    if (mixed.isEmpty() || (mixed.get(mixed.size() - 1) != parent && !mixed.contains(parent))) {
      mixed.add(parent);
      measureAll(parent.container, GLANCE);
    }
  }

  /** Every child is where it belongs: those that were elsewhere come from there. */
  void run() {
    if (mixed.isEmpty() && gone.isEmpty()) {
      return;
    }
    boolean follows = come.size() + gone.size() <= CHANGES;
    if (follows) {
      for (Gone each : gone) {
        picture(each.child.element, each.parent.container, each.child.listed);
      }
      for (Drawn each : come) {
        appear(each.element);
      }
    }
    for (Drawn parent : mixed) {
      glide(parent.container, follows);
    }
    mixed.clear();
    come.clear();
    gone.clear();
  }

  @JSBody(
      params = "element",
      script =
          """
          var still = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
          element.$was = still ? null : element.getBoundingClientRect();
          """)
  private static native void measure(Element element);

  @JSBody(
      params = {"list", "most"},
      script =
          """
          var still = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
          list.$noted = still || list.children.length > most ? null : Array.from(list.children);
          if (list.$noted) list.$noted.forEach(function(child) {
            child.$was = child.getBoundingClientRect();
          });
          """)
  private static native void measureAll(Element list, int most);

  @JSBody(
      params = {"list", "follows"},
      script =
          """
          var noted = list.$noted || [], style = getComputedStyle(list), moved = [];
          list.$noted = null;
          noted.forEach(function(child) {
            var was = child.$was;
            child.$was = null;
            if (!follows || !child.isConnected) return;
            var now = child.getBoundingClientRect();
            var x = was.left - now.left, y = was.top - now.top;
            if (x || y) moved.push([child, x + 'px ' + y + 'px']);
          });
          moved.forEach(function(each) {
            each[0].animate([{translate: each[1]}, {translate: 'none'}], {
              duration: parseFloat(style.getPropertyValue('--hydra-duration-medium')) || 0,
              easing: style.getPropertyValue('--hydra-easing') || 'ease'
            });
          });
          """)
  private static native void glide(Element list, boolean follows);

  @JSBody(
      params = "element",
      script =
          """
          var list = element.parentNode;
          if (!list || !list.$noted) return;
          var style = getComputedStyle(list);
          element.animate([{opacity: 0}, {}], {
            duration: parseFloat(style.getPropertyValue('--hydra-duration-medium')) || 0,
            easing: style.getPropertyValue('--hydra-easing') || 'ease'
          });
          """)
  private static native void appear(Element element);

  /**
   * Leaves a picture of what was removed where it was, for as long as the stylesheet moves it. What
   * plays or runs by itself is not in it, nor what tests find things by.
   *
   * @param listed whether it is the child of a list: then its picture stands beside the list, which
   *     has no other children than its own
   */
  @JSBody(
      params = {"element", "container", "listed"},
      script =
          """
          var was = element.$was;
          if (!was || !container.isConnected) return;
          var picture = document.implementation.createHTMLDocument('').importNode(element, true);
          picture.querySelectorAll('*').forEach(function(part) {
            if (/-|^(iframe|object|embed|video|audio)$/.test(part.localName)) part.remove();
            part.removeAttribute('data-testid');
            part.removeAttribute('id');
          });
          picture.removeAttribute('data-testid');
          picture.removeAttribute('id');
          picture.removeAttribute('role');
          picture.setAttribute('aria-hidden', 'true');
          picture.inert = true;
          picture.classList.add('h-leaving');
          picture.style.setProperty('--h-width', was.width + 'px');
          picture.style.setProperty('--h-height', was.height + 'px');
          if (listed) container.before(picture); else container.append(picture);
          var now = picture.getBoundingClientRect();
          picture.style.setProperty('--h-left', was.left - now.left + 'px');
          picture.style.setProperty('--h-top', was.top - now.top + 'px');
          var running = picture.getAnimations().map(function(one) { return one.finished; });
          Promise.allSettled(running).then(function() { picture.remove(); });
          """)
  private static native void picture(Element element, Element container, boolean listed);
}
