package dev.hydraui.web.dom;

import dev.hydraui.node.Component;
import dev.hydraui.reconcile.Place;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Takes what happens in the page to the components it happened in: one listener at the root for
 * each kind of event, whatever the number of elements.
 *
 * <p>The innermost component is asked first; what it does not take goes to the one around it.
 */
public final class Events {

  /** What every component is told of. */
  public static final Set<String> USUAL =
      Set.of(
          "click",
          "dblclick",
          "mousedown",
          "keydown",
          "input",
          "change",
          "submit",
          "focusout",
          "toggle",
          "cancel",
          "close",
          "compositionstart",
          "compositionend");

  private final Element root;
  private final Consumer<? super Throwable> onFailure;
  private final Set<String> kinds = new HashSet<>();
  private final Dom.Listener listener = this::happened;
  private Runnable flush = () -> {};

  /**
   * @param onFailure told what a machine or a drawer threw
   */
  public Events(Element root, Consumer<? super Throwable> onFailure) {
    this.root = root;
    this.onFailure = onFailure;
    USUAL.forEach(this::listen);
  }

  /** The element that everything happens in. */
  public Element root() {
    return root;
  }

  /** Called after each event, so that its answer is on screen in the same frame. */
  public void afterEach(Runnable task) {
    flush = task;
  }

  void listen(String kind) {
    if (kinds.add(kind)) {
      Dom.listen(root, kind, listener);
    }
  }

  /** Tells of what drawing threw. */
  void fail(Throwable failure) {
    onFailure.accept(failure);
  }

  /** Hears nothing from now on. */
  public void stop() {
    for (String kind : kinds) {
      Dom.unlisten(root, kind, listener);
    }
    kinds.clear();
  }

  private void happened(DomEvent event) {
    try {
      TextInput.noteComposition(event);
      Place<Drawn> place = placeOf(event.getTarget());
      if (place == null) {
        return;
      }
      Place<Drawn> taker = place;
      while (taker != null && !take(event, taker)) {
        taker = taker.around().orElse(null);
      }
      if (taker != null) {
        flush.run();
        settle(taker);
      } else if (event.getType().equals("compositionend")) {
        // Some browsers tell of the text that was composed only after this.
        Dom.frame(() -> settle(place));
      }
    } catch (Throwable failure) {
      onFailure.accept(failure);
    }
  }

  private static boolean take(DomEvent event, Place<Drawn> place) {
    Component<?> component = place.component();
    return Drawers.of(component).take(event, component, place.handle(), place);
  }

  private static void settle(Place<Drawn> place) {
    if (place.handle().element.isConnected()) {
      Component<?> component = place.component();
      Drawers.of(component).settle(component, place.handle());
    }
  }

  /** The innermost place whose element holds the target, or null. */
  private Place<Drawn> placeOf(Element target) {
    for (Element at = target; at != null && at != root; at = at.getParentElement()) {
      Drawn drawn = Drawn.at(at);
      if (drawn != null) {
        return innermost(drawn.place, target);
      }
    }
    return null;
  }

  /** In a copy only the outermost element knows its place; it is remembered on the way down. */
  private static Place<Drawn> innermost(Place<Drawn> place, Element target) {
    if (!place.handle().copied) {
      return place;
    }
    for (Place<Drawn> child : place.children()) {
      if (child.isDrawn() && child.handle().element.contains(target)) {
        child.handle().bindTo(child);
        return innermost(child, target);
      }
    }
    return place;
  }
}
