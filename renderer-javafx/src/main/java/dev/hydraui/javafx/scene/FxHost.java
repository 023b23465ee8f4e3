package dev.hydraui.javafx.scene;

import dev.hydraui.node.Component;
import dev.hydraui.reconcile.Host;
import dev.hydraui.reconcile.Place;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

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
    surface.motion().enter(parent, child);
    parent.insert(child, before);
  }

  @Override
  public void move(Spot parent, Spot child, Spot before) {
    surface.motion().move(parent);
    parent.move(child, before);
  }

  @Override
  public void remove(Spot parent, Spot child) {
    surface.motion().leave(parent, child);
    parent.remove(child);
  }

  @Override
  public void focus(Spot spot) {
    surface.whenDrawn(
        () ->
            inScene(
                () -> {
                  spot.bring();
                  Node first = Focus.first(spot.node());
                  first.requestFocus();
                  Reveal.in(first);
                }));
  }

  /** Now, or when what is drawn is put into a scene: a first view is made before there is one. */
  private void inScene(Runnable task) {
    ReadOnlyObjectProperty<Scene> scene = surface.root().sceneProperty();
    if (scene.get() != null) {
      task.run();
      return;
    }
    scene.addListener(
        new ChangeListener<>() {
          @Override
          public void changed(ObservableValue<? extends Scene> of, Scene before, Scene now) {
            scene.removeListener(this);
            // What is in the root has the scene a moment later than the root.
            Platform.runLater(task);
          }
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
