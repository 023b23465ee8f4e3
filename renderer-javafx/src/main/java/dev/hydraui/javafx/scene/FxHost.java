package dev.hydraui.javafx.scene;

import dev.hydraui.node.Component;
import dev.hydraui.reconcile.Host;
import dev.hydraui.reconcile.Place;
import javafx.scene.Node;

/** Draws in a JavaFX scene. */
public final class FxHost implements Host<Spot> {

  private final Surface surface;

  public FxHost(Surface surface) {
    this.surface = surface;
  }

  @Override
  public Spot create(Place<Spot> place) {
    return new Spot(place, surface);
  }

  @Override
  public void update(Spot spot, Component<?> before, Component<?> after) {
    spot.changed();
  }

  @Override
  public void identify(Spot spot, String testId) {
    spot.identify(testId);
  }

  @Override
  public void insert(Spot parent, Spot child, Spot before) {
    parent.insert(child, before);
  }

  @Override
  public void move(Spot parent, Spot child, Spot before) {
    parent.move(child, before);
  }

  @Override
  public void remove(Spot parent, Spot child) {
    parent.remove(child);
  }

  @Override
  public void focus(Spot spot) {
    surface.whenDrawn(
        () -> {
          spot.bring();
          Node first = Focus.first(spot.node());
          first.requestFocus();
          Reveal.in(first);
        });
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
