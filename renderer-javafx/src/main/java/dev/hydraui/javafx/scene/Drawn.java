package dev.hydraui.javafx.scene;

import dev.hydraui.node.Component;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/**
 * What draws one component: a node of the scene, how it follows the component, and what of a
 * person's doing it tells the machine.
 *
 * <p>A subclass makes its controls once, listens to them, and writes into them what the component
 * says in {@link #show}. Nothing of the component is kept: events are looked up in the current one
 * when they happen. All of it on the JavaFX thread.
 *
 * @param <C> the component
 * @param <N> what stands in the parent
 */
public abstract class Drawn<C extends Component<?>, N extends Node> {

  private final N node;
  private Room room = Room.NONE;
  private Spot spot;
  private Surface surface;
  private boolean showing;
  private int awaited;
  private boolean glides;

  protected Drawn(N node) {
    this.node = node;
  }

  /** Says where children stand, in the node or elsewhere; they have no room otherwise. */
  protected final void room(Room where) {
    room = where;
  }

  /** Its children are seen to come, to go and to move. */
  protected final void glide() {
    glides = true;
  }

  boolean glides() {
    return glides;
  }

  /**
   * Writes all that the component says into the controls: when they have been made, when the
   * component has changed, and when a person's doing has been answered, so that a control whose
   * machine did not take a change shows its old value again. What the controls tell meanwhile is
   * nobody's doing, and not sent.
   */
  protected abstract void show(C component);

  /**
   * Whether its nodes can be another component's of its kind when this one has gone: all that they
   * show or keep is what {@link #show} writes.
   */
  protected boolean isReusable() {
    return false;
  }

  /** What stands in the parent. */
  public final N node() {
    return node;
  }

  /** Where its children stand. */
  public final Room room() {
    return room;
  }

  /** What is drawn here, as of now. */
  @SuppressWarnings("unchecked")
  public final C component() {
    return (C) spot.component();
  }

  /** Where it stands. */
  protected final Spot spot() {
    return spot;
  }

  protected final Surface surface() {
    return surface;
  }

  /**
   * Tells the machine of something that a person did; its answer is on screen as soon as may be.
   */
  protected final void send(Object event) {
    if (showing) {
      return;
    }
    awaited++;
    surface.send(spot, event, this::answered);
  }

  /**
   * Likewise, when the toolkit is done with what it is doing: for what is heard while a control
   * changes, which must not be changed once more meanwhile. Nothing that is sent comes before it.
   */
  protected final void sendSoon(Supplier<?> event) {
    if (showing) {
      return;
    }
    awaited++;
    surface.soon(() -> surface.send(spot, event.get(), this::answered));
  }

  /** Likewise, of something that the machine may not want to know. */
  protected final void send(Optional<?> event) {
    event.ifPresent(this::send);
  }

  /** Whether the machine has not yet answered all that was done here. */
  protected final boolean isAwaiting() {
    return awaited > 0;
  }

  /** What was typed stays where a machine threw at it: it is not lost, and is sent once more. */
  private void answered(boolean taken) {
    awaited--;
    if (awaited == 0 && (taken || !isTypedIn())) {
      draw();
    }
  }

  private boolean isTypedIn() {
    Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
    return owner instanceof TextInputControl && Focus.isWithin(owner, node);
  }

  void begin(Spot at, Surface on) {
    spot = at;
    surface = on;
    draw();
  }

  /** Shows the component of now. */
  void draw() {
    boolean before = showing;
    showing = true;
    try {
      show(component());
    } finally {
      showing = before;
    }
  }
}
