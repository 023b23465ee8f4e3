package dev.hydraui.javafx.scene;

import dev.hydraui.node.Component;
import dev.hydraui.reconcile.Host;
import dev.hydraui.reconcile.Place;

/** Draws in a JavaFX scene. */
public final class FxHost implements Host<Drawn<?, ?>> {

  private final Surface surface;

  public FxHost(Surface surface) {
    this.surface = surface;
  }

  @Override
  public Drawn<?, ?> create(Place<Drawn<?, ?>> place) {
    Drawn<?, ?> drawn = surface.drawers().make(place.component());
    drawn.begin(place, surface);
    return drawn;
  }

  @Override
  public void update(Drawn<?, ?> drawn, Component<?> before, Component<?> after) {
    drawn.draw();
  }

  /** Tests find a node by it, as {@code #save} in a selector. */
  @Override
  public void identify(Drawn<?, ?> drawn, String testId) {
    drawn.node().setId(testId);
  }

  @Override
  public void insert(Drawn<?, ?> parent, Drawn<?, ?> child, Drawn<?, ?> before) {
    parent.room().insert(child, before);
  }

  @Override
  public void move(Drawn<?, ?> parent, Drawn<?, ?> child, Drawn<?, ?> before) {
    parent.room().move(child, before);
  }

  @Override
  public void remove(Drawn<?, ?> parent, Drawn<?, ?> child) {
    parent.room().remove(child);
  }

  @Override
  public void failed(Throwable failure, String path) {
    surface.fail(failure);
  }

  @Override
  public void finished() {
    surface.drawn();
  }
}
