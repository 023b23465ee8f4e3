package dev.hydraui.javafx.scene;

import dev.hydraui.node.Component;
import dev.hydraui.reconcile.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/**
 * Where a component stands in the view that is shown. Its nodes are made when they are first asked
 * for: what stands in a list of thousands and is not in sight has none.
 */
public final class Spot {

  private final Place<Spot> place;
  private final Surface surface;
  private final List<Spot> children = new ArrayList<>(0);
  private Drawn<?, ?> drawn;
  private String testId = "";

  Spot(Place<Spot> place, Surface surface) {
    this.place = place;
    this.surface = surface;
  }

  /** Where the outermost component is put. */
  Spot(Surface surface, Drawn<?, ?> origin) {
    this(null, surface);
    drawn = origin;
  }

  /** What is to be seen here, as of now. */
  public Component<?> component() {
    return place.component();
  }

  /** What draws it, made now if it has not been before. */
  public Drawn<?, ?> drawn() {
    if (drawn == null) {
      drawn = surface.drawers().make(component());
      drawn.begin(this, surface);
      if (!testId.isEmpty()) {
        drawn.node().setId(testId);
      }
      for (Spot child : children) {
        drawn.room().insert(child, null);
      }
    }
    return drawn;
  }

  /**
   * Takes over the nodes of what has gone, and draws what is here with them: much cheaper than new
   * ones. Only if both are made of the same kinds of components, none of which keeps anything that
   * its component does not say, and nobody is busy with one of them.
   *
   * @return whether that was done
   */
  public boolean takeOver(Spot gone) {
    boolean takes = drawn == null && gone.drawn != null && !isBusy(gone.node()) && fits(gone);
    if (takes) {
      adopt(gone);
    }
    return takes;
  }

  private static boolean isBusy(Node node) {
    return node.isFocusWithin() || node.isPressed();
  }

  private boolean fits(Spot gone) {
    if (gone.drawn == null
        || !gone.drawn.isReusable()
        || gone.drawn.isAwaiting()
        || gone.component().type() != component().type()
        || gone.children.size() != children.size()) {
      return false;
    }
    for (int i = 0; i < children.size(); i++) {
      if (!children.get(i).fits(gone.children.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void adopt(Spot gone) {
    drawn = gone.drawn;
    gone.drawn = null;
    drawn.begin(this, surface);
    drawn.node().setId(testId.isEmpty() ? null : testId);
    for (int i = 0; i < children.size(); i++) {
      children.get(i).adopt(gone.children.get(i));
    }
  }

  /** Whether it has been drawn. */
  public boolean isDrawn() {
    return drawn != null;
  }

  /** What stands in the scene for it. */
  public Node node() {
    return drawn().node();
  }

  /** What stands around it; nothing for the outermost. */
  public Optional<Spot> around() {
    return place.around().map(Place::handle);
  }

  /** What stands in it, drawn or not. */
  public List<Spot> children() {
    return Collections.unmodifiableList(children);
  }

  /** Puts it into the scene if it is one of many that are out of sight. */
  public void bring() {
    around()
        .ifPresent(
            outer -> {
              outer.bring();
              outer.drawn().room().bring(this);
            });
  }

  Place<Spot> place() {
    return place;
  }

  void changed() {
    if (drawn != null) {
      drawn.draw();
    }
  }

  /** Tests find a node by it, as {@code #save} in a selector. */
  void identify(String id) {
    testId = id;
    if (drawn != null) {
      drawn.node().setId(id);
    }
  }

  void insert(Spot child, Spot before) {
    children.add(before == null ? children.size() : children.indexOf(before), child);
    if (drawn != null) {
      drawn.room().insert(child, before);
    }
  }

  void move(Spot child, Spot before) {
    children.remove(child);
    children.add(before == null ? children.size() : children.indexOf(before), child);
    if (drawn != null) {
      drawn.room().move(child, before);
    }
  }

  void remove(Spot child) {
    children.remove(child);
    if (drawn != null) {
      drawn.room().remove(child);
    }
  }
}
