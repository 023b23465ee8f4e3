package dev.hydraui.javafx.scene;

import dev.hydraui.node.Component;
import dev.hydraui.reconcile.Place;
import java.util.ArrayList;
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
  private final List<Spot> waiting = new ArrayList<>(0);
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
      for (Spot child : waiting) {
        drawn.room().insert(child, null);
      }
      waiting.clear();
    }
    return drawn;
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

  /** What is to stand in it as soon as it is drawn. */
  public List<Spot> waiting() {
    return List.copyOf(waiting);
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
    if (drawn == null) {
      waiting.add(before == null ? waiting.size() : waiting.indexOf(before), child);
    } else {
      drawn.room().insert(child, before);
    }
  }

  void move(Spot child, Spot before) {
    if (drawn == null) {
      waiting.remove(child);
      insert(child, before);
    } else {
      drawn.room().move(child, before);
    }
  }

  void remove(Spot child) {
    if (drawn == null) {
      waiting.remove(child);
    } else {
      drawn.room().remove(child);
    }
  }
}
