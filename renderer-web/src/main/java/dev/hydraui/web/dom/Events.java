package dev.hydraui.web.dom;

import dev.hydraui.node.Component;
import dev.hydraui.reconcile.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Takes what happens in the page to the components it happened in: one listener at the root for
 * each kind of event, whatever the number of elements.
 *
 * <p>The innermost component is asked first; what it does not take goes to the one around it. That
 * the focus has gone is told to all of them: whoever leaves a field may leave what is around it
 * too.
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
    Dom.markRoot(root, true);
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

  /** Whether an element stands in what is drawn. */
  boolean holds(Element element) {
    return root.contains(element);
  }

  /** Whether what is drawn stands in the page. */
  boolean isConnected() {
    return root.isConnected();
  }

  /** Runs the task once it does. */
  void whenConnected(Dom.Task task) {
    Dom.whenConnected(root, task);
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
    Dom.markRoot(root, false);
  }

  private void happened(DomEvent event) {
    if (isNoneOfThePersons(event)) {
      return;
    }
    try {
      TextInput.noteComposition(event);
      Place<Drawn> place = placeOf(event.getTarget());
      if (place == null) {
        return;
      }
      boolean leaves = event.getType().equals("focusout");
      List<Place<Drawn>> takers = new ArrayList<>(1);
      for (Place<Drawn> at = place;
          at != null && (leaves || takers.isEmpty());
          at = at.around().orElse(null)) {
        if (take(event, at)) {
          takers.add(at);
        }
      }
      if (!takers.isEmpty()) {
        flush.run();
        takers.forEach(Events::settle);
      } else if (event.getType().equals("compositionend")) {
        // Some browsers tell of the text that was composed only after this.
        Dom.frame(() -> settle(place));
      }
    } catch (Throwable failure) {
      onFailure.accept(failure);
    }
  }

  /**
   * The window lost the focus, and the field that has it there has it still; or the browser fills
   * in a field, which it tells of as of a key without a name.
   */
  private static boolean isNoneOfThePersons(DomEvent event) {
    return switch (event.getType()) {
      case "focusout" -> event.getRelatedTarget() == null && Dom.focused() == event.getTarget();
      case "keydown" -> !Dom.hasKey(event);
      default -> false;
    };
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

  /** The innermost place whose element holds the target; null if it is another program's. */
  private Place<Drawn> placeOf(Element target) {
    Drawn drawn = null;
    for (Element at = target; at != null && at != root; at = at.getParentElement()) {
      if (Dom.isRoot(at)) {
        return null;
      }
      drawn = drawn == null ? Drawn.at(at) : drawn;
    }
    return drawn == null ? null : innermost(drawn.place, target);
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
