package dev.hydraui.javafx.scene;

import dev.hydraui.message.Accessible;
import dev.hydraui.message.English;
import dev.hydraui.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.value.ObservableValueBase;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * The semantics of one node in the words of the surface that it is in: made when assistive
 * technology asks, since a node is told of before it is anywhere.
 */
final class Heard extends ObservableValueBase<String> {

  private final Node node;
  private Semantics semantics;

  private Heard(Node node, Semantics semantics) {
    this.node = node;
    this.semantics = semantics;
  }

  /** From now on a node is heard to be that. */
  static void begin(Node node, Semantics semantics) {
    Heard heard = new Heard(node, semantics);
    node.getProperties().put(Heard.class, heard);
    node.accessibleRoleDescriptionProperty().bind(heard);
  }

  /** How a node is heard, if anything was said of it. */
  static Optional<Heard> of(Node node) {
    return node.hasProperties() && node.getProperties().get(Heard.class) instanceof Heard heard
        ? Optional.of(heard)
        : Optional.empty();
  }

  /** All that is in there is heard in these words. */
  static void speak(Node within, Messages words) {
    within.getProperties().put(Messages.class, words);
  }

  Semantics semantics() {
    return semantics;
  }

  void becomes(Semantics other) {
    if (!semantics.equals(other)) {
      semantics = other;
      fireValueChangedEvent();
    }
  }

  /** JavaFX's own word, which is that of the system, where there is nothing to say. */
  @Override
  public String getValue() {
    if (semantics.equals(Semantics.NONE)) {
      return null;
    }
    Accessible words = new Accessible(words(node).accessible());
    List<String> all = new ArrayList<>();
    String role = semantics.role().isEmpty() ? usual() : semantics.role();
    if (!role.isEmpty()) {
      all.add(words.role(role));
    }
    if (!semantics.value().isEmpty()) {
      all.add(semantics.value());
    }
    for (String state : new TreeSet<>(semantics.states())) {
      all.add(words.state(state));
    }
    return String.join(", ", all);
  }

  /** The words of the surface that a node is in; English where it is in none. */
  static Messages words(Node node) {
    for (Parent at = node.getParent(); at != null; at = at.getParent()) {
      if (at.hasProperties() && at.getProperties().get(Messages.class) instanceof Messages words) {
        return words;
      }
    }
    return new English();
  }

  /** JavaFX's own role, which a description takes the place of; nothing where it has none. */
  private String usual() {
    AccessibleRole role = node.getAccessibleRole();
    return switch (role) {
      case BUTTON, MENU_BUTTON, TOGGLE_BUTTON -> "button";
      case CHECK_BOX -> "checkbox";
      case COMBO_BOX, DATE_PICKER -> "combobox";
      case HYPERLINK -> "link";
      case IMAGE_VIEW -> "img";
      case PASSWORD_FIELD, TEXT_AREA, TEXT_FIELD -> "textbox";
      case PROGRESS_INDICATOR -> "progressbar";
      case RADIO_BUTTON -> "radio";
      case SLIDER -> "slider";
      case SPINNER -> "spinbutton";
      default -> "";
    };
  }
}
