package dev.hydraui.javafx.component;

import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;
import dev.hydraui.javafx.scene.Motion;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import dev.hydraui.node.Component;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A panel over all else, which nothing below it can be used beside. It takes the focus, keeps it,
 * and gives it back.
 */
abstract class Modal<C extends Component<?>> extends Drawn<C, Region> {

  private static final int LEVEL = 2;

  final StackPane scrim = new StackPane();
  final VBox panel = new VBox();
  final HBox head = new HBox();
  private final Label title = Words.label("h-dialog-title");
  private final Label description = Words.seen("h-dialog-description");
  private final VBox body = new VBox();
  private Node opener;

  Modal() {
    super(new Region());
    Words.there(node(), false);
    scrim.getStyleClass().add("h-scrim");
    head.getStyleClass().add("h-dialog-head");
    body.getStyleClass().add("h-dialog-body");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    head.getChildren().add(title);
    panel.getChildren().addAll(head, description, body);
    panel.setMaxHeight(Region.USE_PREF_SIZE);
    scrim.getChildren().add(panel);
    DrawnHeading.tell(title, LEVEL);
    Focus.keepIn(scrim);
    scrim.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    node()
        .sceneProperty()
        .addListener(
            (scene, before, after) -> {
              if (after != null) {
                open();
              } else {
                close();
              }
            });
    room(Room.of(body));
  }

  /** It is to be closed without an answer. */
  abstract void leave();

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      leave();
    }
  }

  private void open() {
    opener = node().getScene().getFocusOwner();
    surface().cover(scrim);
    come(surface().motion());
    surface().whenDrawn(this::takeFocus);
  }

  /** Unless something in it has been given the focus already. */
  private void takeFocus() {
    Scene scene = node().getScene();
    if (scene != null && !Focus.isWithin(scene.getFocusOwner(), scrim)) {
      List<Node> stops = Focus.stops(body);
      (stops.isEmpty() ? Focus.stops(panel) : stops)
          .stream().findFirst().orElse(panel).requestFocus();
    }
  }

  /** Is seen to come. */
  void come(Motion motion) {
    motion.fadeIn(scrim);
  }

  /** Is seen to go. */
  void go(Motion motion) {
    motion.leave(scrim);
  }

  private void close() {
    go(surface().motion());
    surface().lift(scrim);
    surface()
        .whenDrawn(
            () -> {
              if (opener != null && opener.getScene() != null && surface().isFocusFree()) {
                opener.requestFocus();
              }
            });
  }

  void write(String role, String heading, String more) {
    title.setText(heading);
    Words.write(description, more);
    panel.setAccessibleText(heading);
    panel.setAccessibleHelp(more);
    Semantics.role(role).in("modal").tell(panel);
  }
}
