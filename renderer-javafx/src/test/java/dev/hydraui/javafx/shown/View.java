package dev.hydraui.javafx.shown;

import dev.hydraui.javafx.FxMounted;
import dev.hydraui.javafx.FxRenderer;
import dev.hydraui.javafx.FxSettings;
import dev.hydraui.javafx.testing.Eyes;
import dev.hydraui.javafx.testing.Hands;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** A view in a window, what a person does with it, and what it sends. */
public final class View implements AutoCloseable {

  public final Hands hands = new Hands();

  private final List<String> sent = new ArrayList<>();
  private final Stage stage;
  private final FxMounted<Node<String>, Object> mounted;

  /** Shows a view in a window of a size in pixels. */
  public View(Node<String> view, double width, double height) {
    this(view, width, height, FxSettings.usual());
  }

  public View(Node<String> view, double width, double height, FxSettings settings) {
    stage = Toolkit.on(Stage::new);
    mounted = Toolkit.on(() -> FxRenderer.mount(new Shown(sent::add), settings));
    Toolkit.run(
        () -> {
          mounted.dispatch(view);
          stage.setScene(new Scene(mounted.root(), width, height));
          stage.show();
          mounted.root().requestFocus();
        });
    Toolkit.pulse();
  }

  /** Shows another view in its place. */
  public void show(Node<String> next) {
    Toolkit.run(() -> mounted.dispatch(next));
    Toolkit.pulse();
  }

  /** Whether something still comes, goes or moves. On JavaFX's thread. */
  public boolean isMoving() {
    return mounted.isMoving();
  }

  /** Presses the first node that a selector finds. */
  public void press(String selector) {
    javafx.scene.Node node = one(selector);
    hands.press(Toolkit.on(() -> Eyes.middle(node)));
  }

  public FxMounted<?, ?> mounted() {
    return mounted;
  }

  /** Ends the machine; the window stays. */
  public void end() {
    mounted.close();
  }

  public Scene scene() {
    return stage.getScene();
  }

  /** What was sent since this was asked last. */
  public List<String> sent() {
    return Toolkit.on(
        () -> {
          List<String> all = List.copyOf(sent);
          sent.clear();
          return all;
        });
  }

  /** The nodes that a selector finds, in order. */
  public List<javafx.scene.Node> all(String selector) {
    return Toolkit.on(
        () -> {
          List<javafx.scene.Node> found = new ArrayList<>();
          gather(mounted.root(), selector, found);
          return found;
        });
  }

  private static void gather(javafx.scene.Node at, String selector, List<javafx.scene.Node> to) {
    if (at.getStyleClass().contains(selector.substring(1))) {
      to.add(at);
    }
    if (at instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, selector, to));
    }
  }

  /** The first node that a selector finds. */
  public javafx.scene.Node one(String selector) {
    return all(selector).get(0);
  }

  /** How many nodes there are in all. */
  public int count() {
    return Toolkit.on(() -> count(mounted.root()));
  }

  private static int count(javafx.scene.Node node) {
    int count = 1;
    if (node instanceof Parent parent) {
      for (javafx.scene.Node child : parent.getChildrenUnmodifiable()) {
        count += count(child);
      }
    }
    return count;
  }

  @Override
  public void close() {
    Toolkit.run(stage::close);
    Toolkit.run(mounted::close);
  }
}
