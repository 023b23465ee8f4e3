package dev.hydraui.javafx.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.stage.Window;

/**
 * The letters that, with Alt, press what stands in front of a person: the items of an open menu,
 * else the buttons and tabs of a dialog, else the tabs of the page. Each has the first letter of
 * its name that nothing before it has, nor the menu bar; it is underlined as long as Alt is held.
 * There are none on macOS, where Alt writes letters.
 */
final class Mnemonics {

  private static final boolean APPLE = System.getProperty("os.name", "").startsWith("Mac");
  private static final Set<String> ITEMS = Set.of("menuitem", "menuitemcheckbox");

  private final Surface surface;
  private final Pane lines = new Pane();
  private final EventHandler<KeyEvent> listener = this::keyed;

  /** A thing to press, and the place of its letter in what is written on it. */
  private record Lettered(Button button, Text text, int at) {

    String letter() {
      return text.getText().substring(at, at + 1).toUpperCase(Locale.ROOT);
    }
  }

  private Mnemonics(Surface surface) {
    this.surface = surface;
    lines.getStyleClass().add("h-mnemonics");
    lines.setManaged(false);
    lines.setMouseTransparent(true);
  }

  /**
   * From now on there are such letters; they are heard of last, when nothing else has used a key.
   */
  static void of(Surface surface) {
    if (APPLE) {
      return;
    }
    Mnemonics mnemonics = new Mnemonics(surface);
    surface
        .root()
        .sceneProperty()
        .flatMap(Scene::windowProperty)
        .addListener((is, before, after) -> mnemonics.follow(before, after));
  }

  private void follow(Window before, Window after) {
    hide();
    if (before != null) {
      before.removeEventHandler(KeyEvent.ANY, listener);
    }
    if (after != null) {
      after.addEventHandler(KeyEvent.ANY, listener);
    }
  }

  private void keyed(KeyEvent event) {
    if (event.getEventType() == KeyEvent.KEY_RELEASED && event.getCode() == KeyCode.ALT) {
      hide();
    } else if (event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.ALT) {
      show();
    } else if (event.getEventType() == KeyEvent.KEY_PRESSED && isAlone(event)) {
      lettered().stream()
          .filter(one -> one.letter().equals(letter(event)))
          .findFirst()
          .ifPresent(
              one -> {
                event.consume();
                hide();
                one.button().requestFocus();
                one.button().fire();
              });
    }
  }

  private static boolean isAlone(KeyEvent event) {
    return event.isAltDown() && !event.isControlDown() && !event.isMetaDown() && !Held.isRepeat();
  }

  /** What the key writes; where Alt keeps it from that, what stands on it. */
  private static String letter(KeyEvent event) {
    String written = event.getText().strip();
    return (written.isEmpty() ? event.getCode().getName() : written).toUpperCase(Locale.ROOT);
  }

  private void show() {
    if (lines.getParent() == null) {
      surface.lay(lines);
      for (Lettered one : lettered()) {
        lines.getChildren().add(line(one));
      }
    }
  }

  private void hide() {
    if (lines.getParent() != null) {
      surface.lift(lines);
      lines.getChildren().clear();
    }
  }

  private Node line(Lettered one) {
    Path below = new Path(one.text().underlineShape(one.at(), one.at() + 1));
    below.setStroke(null);
    below.setFill(one.text().getFill());
    Bounds bounds = lines.sceneToLocal(one.text().localToScene(below.getBoundsInLocal()));
    Rectangle line =
        new Rectangle(
            bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), Math.max(1, bounds.getHeight()));
    line.setFill(one.text().getFill());
    return line;
  }

  private List<Lettered> lettered() {
    Set<KeyCombination> taken = surface.root().getScene().getMnemonics().keySet();
    List<Lettered> all = new ArrayList<>();
    for (Button button : buttons()) {
      text(button).flatMap(text -> first(button, text, taken, all)).ifPresent(all::add);
    }
    return all;
  }

  /** With the first letter of its text that nothing has; nothing where there is none left. */
  private static Optional<Lettered> first(
      Button button, Text text, Set<KeyCombination> taken, List<Lettered> before) {
    for (int i = 0; i < text.getText().length(); i++) {
      Lettered one = new Lettered(button, text, i);
      if (Character.isLetterOrDigit(text.getText().charAt(i))
          && before.stream().noneMatch(other -> other.letter().equals(one.letter()))
          && taken.stream().noneMatch(keys -> isFor(keys, one.letter()))) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** JavaFX's own mnemonics are called {@code Alt+'F'}. */
  private static boolean isFor(KeyCombination keys, String letter) {
    return keys.getName().equalsIgnoreCase("Alt+'" + letter + "'");
  }

  private static Optional<Text> text(Node within) {
    if (within instanceof Text text && text.isVisible() && !text.getText().isBlank()) {
      return Optional.of(text);
    }
    if (within instanceof Parent parent && within.isVisible()) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Optional<Text> found = text(child);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private List<Button> buttons() {
    List<Button> all = new ArrayList<>();
    gather(surface.root(), all);
    all.removeIf(button -> button.isDisabled() || !surface.reaches(button));
    List<Button> items = new ArrayList<>(all);
    items.removeIf(button -> !ITEMS.contains(Semantics.of(button).role()));
    if (!items.isEmpty()) {
      return items;
    }
    if (!surface.isCovered()) {
      all.removeIf(button -> !Semantics.of(button).role().equals("tab"));
    }
    return all;
  }

  private static void gather(Node within, List<Button> all) {
    if (within instanceof Button button) {
      all.add(button);
    } else if (within instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, all));
    }
  }
}
