package dev.hydraui.javafx.window;

import dev.hydraui.javafx.scene.FxHost;
import dev.hydraui.javafx.scene.Spot;
import dev.hydraui.javafx.scene.Surface;
import dev.hydraui.node.Node;
import dev.hydraui.reconcile.Reconciler;
import javafx.scene.layout.StackPane;

/**
 * What a window itself says over a program's view, drawn with the same components; their events are
 * what is to be done. On the JavaFX thread.
 */
final class Layer {

  private final Surface surface;
  private StackPane pane;
  private Reconciler<Spot> reconciler;

  Layer(Surface surface) {
    this.surface = surface;
  }

  boolean isShown() {
    return pane != null;
  }

  /** Shows this, in place of what it showed before. */
  void show(Node<Runnable> view) {
    if (pane == null) {
      pane = new StackPane();
      Spot origin = surface.origin(pane);
      reconciler = new Reconciler<>(new FxHost(surface), origin, event -> ((Runnable) event).run());
    }
    reconciler.render(view);
  }

  /** Shows nothing. */
  void hide() {
    if (pane != null) {
      reconciler.clear();
      surface.lift(pane);
      pane = null;
    }
  }
}
