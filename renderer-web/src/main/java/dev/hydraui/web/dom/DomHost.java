package dev.hydraui.web.dom;

import dev.hydraui.node.Component;
import dev.hydraui.reconcile.Host;
import dev.hydraui.reconcile.Place;
import java.util.ArrayList;
import java.util.List;

/** Draws in the DOM. */
public final class DomHost implements Host<Drawn> {

  private final Events events;
  private final List<Drawn> fresh = new ArrayList<>();
  private List<Drawn> watched = new ArrayList<>();
  private boolean resuming;

  /** What of this change is seen as movement; null if nothing is. */
  private Motion motion;

  /** What has come and is to have the focus; null if nothing is. */
  private Drawn focused;

  /** Whether anything was taken from the page since the last render. */
  private boolean taken;

  public DomHost(Events events) {
    this.events = events;
  }

  /** Whether what it makes is on the page already: each element is found then, and none copied. */
  public void setResuming(boolean on) {
    resuming = on;
  }

  @Override
  public Drawn create(Place<Drawn> place) {
    Component<?> component = place.component();
    Drawer<Component<?>> drawer = Drawers.of(component);
    Drawn drawn = drawer.create(component);
    drawn.bindTo(place);
    listen(drawer, component);
    if (drawer.wantsShown(component)) {
      fresh.add(drawn);
    }
    return drawn;
  }

  @Override
  public void update(Drawn drawn, Component<?> before, Component<?> after) {
    Drawer<Component<?>> drawer = Drawers.of(after);
    drawer.update(drawn, before, after);
    listen(drawer, after);
  }

  @Override
  public void identify(Drawn drawn, String testId) {
    drawn.element.setAttribute("data-testid", testId);
  }

  @Override
  public void focus(Drawn drawn) {
    focused = drawn;
  }

  @Override
  public void failed(Throwable failure, String path) {
    events.fail(failure);
  }

  private void listen(Drawer<Component<?>> drawer, Component<?> component) {
    List<String> kinds = drawer.listensTo(component);
    for (int i = 0; i < kinds.size(); i++) {
      events.listen(kinds.get(i));
    }
  }

  @Override
  public void insert(Drawn parent, Drawn child, Drawn before) {
    if (child.listed) {
      motion = child.motion;
      motion.enter(parent, child);
    }
    if (before == null) {
      parent.container.appendChild(child.element);
    } else {
      parent.container.insertBefore(child.element, before.element);
    }
  }

  @Override
  public void move(Drawn parent, Drawn child, Drawn before) {
    if (child.listed) {
      motion = child.motion;
      motion.move(parent);
    }
    Dom.move(parent.container, child.element, before == null ? null : before.element);
  }

  @Override
  public void remove(Drawn parent, Drawn child) {
    taken = true;
    if (child.motion != null) {
      motion = child.motion;
      motion.leave(parent, child);
    }
    child.element.remove();
  }

  @Override
  public void clear(Drawn parent, List<Drawn> children) {
    taken = true;
    if (children.isEmpty()) {
      return;
    }
    if (children.get(0).listed) {
      motion = children.get(0).motion;
      for (Drawn child : children) {
        motion.leave(parent, child);
      }
    }
    if (parent.container.getFirstChild() == children.get(0).element) {
      parent.container.setTextContent("");
      return;
    }
    for (Drawn child : children) {
      child.element.remove();
    }
  }

  @Override
  public boolean canCopy(Component<?> component) {
    return !resuming && Drawers.of(component).canCopy(component);
  }

  @Override
  public Drawn copy(Place<Drawn> original, Place<Drawn> place) {
    Element element = original.handle().element.cloneNode(true);
    Drawn drawn = new Drawn(element);
    drawn.copied = true;
    drawn.bindTo(place);
    return drawn;
  }

  @Override
  public Drawn child(Drawn parent, int index) {
    Element element = parent.container.getFirstElementChild();
    for (int i = 0; i < index; i++) {
      element = element.getNextElementSibling();
    }
    Drawn drawn = new Drawn(element);
    drawn.copied = true;
    return drawn;
  }

  @Override
  public void finished() {
    tellGone();
    if (motion != null) {
      motion.run();
      motion = null;
    }
    if (!fresh.isEmpty() || focused != null) {
      tellShown();
    }
  }

  private void tellShown() {
    if (!events.isConnected()) {
      events.whenConnected(this::tellShown);
      return;
    }
    List<Drawn> made = new ArrayList<>(fresh);
    fresh.clear();
    List<Drawn> shown = held(made);
    watched.addAll(shown);
    for (Drawn drawn : shown) {
      tell(drawn, true);
    }
    if (focused != null && events.holds(focused.element)) {
      Dom.focusSoon(FirstField.in(focused.element), resuming);
    }
    focused = null;
  }

  private void tellGone() {
    if (taken) {
      taken = false;
      watched = held(watched);
    }
  }

  /** Those that stand in what is drawn; the others are told that they do not. */
  private List<Drawn> held(List<Drawn> all) {
    List<Drawn> staying = new ArrayList<>(all.size());
    List<Drawn> gone = new ArrayList<>();
    for (Drawn drawn : all) {
      (events.holds(drawn.element) ? staying : gone).add(drawn);
    }
    for (Drawn drawn : gone) {
      tell(drawn, false);
    }
    return staying;
  }

  /** What one of them throws is reported, and keeps nothing from the others. */
  private void tell(Drawn drawn, boolean shown) {
    Component<?> component = drawn.place.component();
    try {
      if (shown) {
        Drawers.of(component).shown(component, drawn);
      } else {
        Drawers.of(component).gone(component, drawn);
      }
    } catch (Throwable failure) {
      events.fail(failure);
    }
  }
}
