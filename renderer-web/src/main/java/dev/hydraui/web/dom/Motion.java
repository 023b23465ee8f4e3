package dev.hydraui.web.dom;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;

/**
 * What moves when the page changes. A person who asked for less motion sees none, and what moves is
 * only seen: it takes no press and no focus, and nobody is told of it.
 */
final class Motion {

  /** Where each child stood is only remembered for lists that can be taken in at a glance. */
  private static final int GLANCE = 100;

  private final List<Drawn> mixed = new ArrayList<>();

  /** A child of this is about to be moved. */
  void note(Drawn parent) {
    if (!mixed.contains(parent)) {
      mixed.add(parent);
      note(parent.container, GLANCE);
    }
  }

  /** Every child is where it belongs: those that were elsewhere come from there. */
  void glide() {
    for (Drawn parent : mixed) {
      glide(parent.container);
    }
    mixed.clear();
  }

  @JSBody(
      params = {"list", "most"},
      script =
          """
          if (list.children.length > most || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
          list.$places = Array.from(list.children, function(child) {
            return [child, child.getBoundingClientRect()];
          });
          """)
  private static native void note(Element list, int most);

  @JSBody(
      params = "list",
      script =
          """
          var places = list.$places || [];
          list.$places = null;
          var style = getComputedStyle(list);
          var how = {
            duration: parseFloat(style.getPropertyValue('--hydra-duration-medium')) || 0,
            easing: style.getPropertyValue('--hydra-easing') || 'ease'
          };
          places.forEach(function(place) {
            var now = place[0].getBoundingClientRect();
            var x = place[1].left - now.left, y = place[1].top - now.top;
            if (place[0].isConnected && (x || y)) {
              place[0].animate([{translate: x + 'px ' + y + 'px'}, {translate: 'none'}], how);
            }
          });
          """)
  private static native void glide(Element list);

  /**
   * Leaves a picture of an element that is about to be removed, for as long as the style sheet's
   * {@code h-leaving} moves it.
   */
  @JSBody(
      params = "element",
      script =
          """
          if (!element.isConnected || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
          var picture = element.cloneNode(true);
          picture.inert = true;
          picture.setAttribute('aria-hidden', 'true');
          picture.removeAttribute('role');
          picture.classList.add('h-leaving');
          element.after(picture);
          var running = picture.getAnimations().map(function(one) { return one.finished; });
          Promise.allSettled(running).then(function() { picture.remove(); });
          """)
  static native void leave(Element element);
}
