package dev.hydraui.javafx.component;

import dev.hydraui.component.Shortcut;
import dev.hydraui.javafx.scene.Held;
import dev.hydraui.javafx.scene.Semantics;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys that do what a component offers, anywhere in the scene: as long as it is there, nothing
 * modal covers it, and the focus is in nothing that has a use for them itself.
 */
final class Shortcuts {

  private static final boolean APPLE = System.getProperty("os.name", "").startsWith("Mac");

  private final Node node;
  private final BooleanSupplier reached;
  private final IntConsumer chosen;
  private final EventHandler<KeyEvent> listener = this::keyed;
  private List<Optional<Shortcut>> shortcuts = List.of();
  private Scene heard;

  /**
   * @param node what draws the component
   * @param reached whether the person can do something with it now
   * @param chosen told which of the texts that were written last it was
   */
  Shortcuts(Node node, BooleanSupplier reached, IntConsumer chosen) {
    this.node = node;
    this.reached = reached;
    this.chosen = chosen;
    node.sceneProperty().addListener((scene, before, after) -> follow());
  }

  /** Listens to these from now on; an empty text is none. */
  void write(List<String> texts) {
    shortcuts = texts.stream().map(Shortcut::of).toList();
    follow();
  }

  /** How the platform writes a shortcut; one that nobody has is shown as it was written. */
  static String text(String shortcut) {
    return Shortcut.of(shortcut).map(keys -> keys.text(APPLE)).orElse(shortcut);
  }

  /** What is told of a line, and which keys do the same. */
  static Semantics told(Semantics line, String shortcut) {
    return Shortcut.of(shortcut).map(keys -> line.in("keys " + keys.ariaText(APPLE))).orElse(line);
  }

  private void follow() {
    if (heard != null) {
      heard.removeEventHandler(KeyEvent.ANY, listener);
    }
    heard = shortcuts.stream().anyMatch(Optional::isPresent) ? node.getScene() : null;
    if (heard != null) {
      heard.addEventHandler(KeyEvent.ANY, listener);
    }
  }

  private void keyed(KeyEvent event) {
    String key = key(event);
    // Other listeners of the scene hear of an event even when one has consumed it.
    if (key.isEmpty() || event.isConsumed() || Held.isRepeat() || !reached.getAsBoolean()) {
      return;
    }
    for (int i = 0; i < shortcuts.size(); i++) {
      Shortcut shortcut = shortcuts.get(i).orElse(null);
      if (shortcut != null
          && (!isTyping(event) || shortcut.worksWhileTyping())
          && shortcut.isPressed(isCommand(event), event.isAltDown(), event.isShiftDown(), key)) {
        event.consume();
        chosen.accept(i);
        return;
      }
    }
  }

  private static boolean isCommand(KeyEvent event) {
    return event.isShortcutDown() && !(APPLE ? event.isControlDown() : event.isMetaDown());
  }

  private static boolean isTyping(KeyEvent event) {
    return event.getTarget() instanceof TextInputControl
        || event.getTarget() instanceof ComboBoxBase;
  }

  /**
   * The key as the UI Events specification names it, or nothing. Which key writes a sign is the
   * keyboard's to know: it is heard when it is written, unless Control or Alt keeps it from that.
   */
  private static String key(KeyEvent event) {
    boolean held = event.isShortcutDown() || event.isAltDown();
    if (event.getEventType() == KeyEvent.KEY_TYPED) {
      String sign = event.getCharacter().strip();
      return held || sign.codePoints().anyMatch(Character::isLetter) ? "" : sign;
    }
    if (event.getEventType() != KeyEvent.KEY_PRESSED || event.getCode().isModifierKey()) {
      return "";
    }
    KeyCode code = event.getCode();
    if (code.isLetterKey() || code.isFunctionKey()) {
      return code.getName();
    }
    return switch (code) {
      case UP, DOWN, LEFT, RIGHT -> "Arrow" + code.getName();
      case PAGE_UP -> "PageUp";
      case PAGE_DOWN -> "PageDown";
      case BACK_SPACE -> "Backspace";
      case ESCAPE -> "Escape";
      case ENTER, TAB, SPACE, DELETE, INSERT, HOME, END -> code.getName();
      default -> held ? sign(event) : "";
    };
  }

  private static String sign(KeyEvent event) {
    String name = event.getCode().getName();
    String digit = name.substring(name.length() - 1);
    return event.getCode().isDigitKey() ? digit : event.getText();
  }
}
