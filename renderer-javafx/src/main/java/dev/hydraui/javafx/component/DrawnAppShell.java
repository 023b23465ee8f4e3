package dev.hydraui.javafx.component;

import dev.hydraui.component.AppShell;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The frame of an application: its navigation and its page. Its name stands above the navigation,
 * or across all where there is little room or no navigation.
 */
final class DrawnAppShell extends Drawn<AppShell<?>, StackPane> {

  /** In pixels: where the window is narrower, the navigation is there only when asked for. */
  private static final double NARROW = 768;

  private final Way skip = new Way("h-skip");
  private final Toggle menu = new Toggle();
  private final Label mark = Words.seen("h-shell-mark");
  private final Label title = Words.label("h-shell-title");
  private final HBox bar = new HBox(menu, mark, title, skip);
  private final HBox body = new HBox();

  DrawnAppShell() {
    super(new StackPane());
    bar.getStyleClass().add("h-shell-bar");
    body.getStyleClass().add("h-shell-body");
    menu.getStyleClass().addAll("h-button", "h-quiet", "h-icon-only");
    menu.setOnAction(event -> toggle(!component().navigationOpen()));
    skip.setOnAction(event -> find(body, "main").ifPresent(Node::requestFocus));
    skip.opacityProperty()
        .bind(javafx.beans.binding.Bindings.when(skip.focusedProperty()).then(1).otherwise(0));
    skip.managedProperty().bind(skip.focusedProperty());
    // It stands where the name does: there is no room for both beside the navigation.
    title.managedProperty().bind(skip.focusedProperty().not());
    title.opacityProperty().bind(skip.opacityProperty().negate().add(1));
    bar.setMaxHeight(Region.USE_PREF_SIZE);
    // The first to be read, and drawn above the navigation.
    bar.setViewOrder(-1);
    StackPane.setAlignment(bar, Pos.TOP_LEFT);
    node().getStyleClass().add("h-shell");
    node().getChildren().addAll(bar, body);
    VBox.setVgrow(node(), Priority.ALWAYS);
    node().setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    node().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    node().widthProperty().addListener((width, before, after) -> fit());
    body.getChildren().addListener((javafx.collections.ListChangeListener<Node>) change -> fit());
    room(Room.of(body));
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && component().navigationOpen() && isNarrow()) {
      event.consume();
      toggle(false);
    }
  }

  private void toggle(boolean open) {
    send(component().onNavigationToggle().apply(open));
  }

  private boolean isNarrow() {
    return node().getWidth() > 0 && node().getWidth() < NARROW;
  }

  private void fit() {
    boolean narrow = isNarrow();
    Words.there(menu, narrow);
    Optional<Node> navigation = find(body, "navigation");
    navigation.ifPresent(ways -> Words.there(ways, !narrow || component().navigationOpen()));
    boolean across = narrow || navigation.isEmpty();
    Styles.flag(node(), "across", across);
    bar.setMaxWidth(across ? Double.MAX_VALUE : Region.USE_PREF_SIZE);
  }

  @Override
  protected void show(AppShell<?> shell) {
    title.setText(shell.title());
    surface().application(shell.title());
    mark.setText(shell.title().isEmpty() ? "" : shell.title().substring(0, 1));
    skip.setText(surface().words().skipToContent());
    menu.icon("menu", surface().words().menu());
    boolean opened = shell.navigationOpen() && !menu.isOpen();
    boolean closed = !shell.navigationOpen() && menu.isOpen();
    menu.open(shell.navigationOpen());
    fit();
    if (opened && isNarrow()) {
      surface().whenDrawn(this::focusNavigation);
    } else if (closed && isNarrow()) {
      surface().whenDrawn(menu::requestFocus);
    }
  }

  private void focusNavigation() {
    find(body, "navigation")
        .flatMap(ways -> Focus.stops(ways).stream().findFirst())
        .ifPresent(Node::requestFocus);
  }

  private static Optional<Node> find(Node within, String role) {
    if (Semantics.of(within).role().equals(role)) {
      return Optional.of(within);
    }
    if (within instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Optional<Node> found = find(child, role);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
