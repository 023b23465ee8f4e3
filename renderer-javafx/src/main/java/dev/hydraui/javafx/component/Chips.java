package dev.hydraui.javafx.component;

import dev.hydraui.javafx.scene.Focus;
import dev.hydraui.javafx.scene.Semantics;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** Short texts before a field, each with a button that removes it; keys lead to them and back. */
final class Chips extends Lines {

  /** One chip: its text, and what removes it. */
  private record Chip(HBox box, Label text, Press remove) {}

  private final TextLine input;
  private final IntConsumer remove;
  private final List<Chip> chips = new ArrayList<>();

  /**
   * @param input the field that the focus goes to when no chip is left
   * @param remove told of the place of what is to go
   */
  Chips(TextLine input, IntConsumer remove) {
    this.input = input;
    this.remove = remove;
    getStyleClass().add("h-chips");
    Semantics.role("list").tell(this);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInField);
  }

  /**
   * @param removal the name of the button that removes a text
   * @param fixed whether none can be removed
   */
  void write(String label, List<String> texts, UnaryOperator<String> removal, boolean fixed) {
    setAccessibleText(label);
    Words.there(this, !texts.isEmpty());
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean focused = owner != null && Focus.isWithin(owner, this);
    while (chips.size() > texts.size()) {
      getChildren().remove(chips.remove(chips.size() - 1).box);
    }
    while (chips.size() < texts.size()) {
      chips.add(chip());
    }
    for (int i = 0; i < texts.size(); i++) {
      Chip chip = chips.get(i);
      chip.text.setText(texts.get(i));
      chip.remove.icon("close", removal.apply(texts.get(i)));
      Words.there(chip.remove, !fixed);
      Styles.flag(chip.box, "fixed", fixed);
    }
    if (focused && !Focus.isWithin(owner, this)) {
      focus(chips.size() - 1);
    }
  }

  private Chip chip() {
    Label text = Words.label("h-chip-text");
    Press button = Press.ofIcon();
    button.setFocusTraversable(false);
    HBox box = new HBox(text, button);
    box.getStyleClass().add("h-chip");
    Semantics.role("listitem").tell(box);
    Chip chip = new Chip(box, text, button);
    button.setOnAction(event -> remove.accept(chips.indexOf(chip)));
    getChildren().add(box);
    return chip;
  }

  private void focus(int index) {
    Node to = index >= 0 && index < chips.size() ? chips.get(index).remove : input;
    to.requestFocus();
  }

  private int focused() {
    for (int i = 0; i < chips.size(); i++) {
      if (chips.get(i).remove.isFocused()) {
        return i;
      }
    }
    return chips.size();
  }

  private void pressed(KeyEvent event) {
    int at = focused();
    boolean back = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    switch (event.getCode()) {
      case RIGHT -> focus(Math.max(0, back ? at - 1 : at + 1));
      case LEFT -> focus(Math.max(0, back ? at + 1 : at - 1));
      case HOME -> focus(0);
      case END -> focus(chips.size());
      case DELETE, BACK_SPACE -> remove.accept(at);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void pressedInField(KeyEvent event) {
    boolean atStart = input.getCaretPosition() == 0 && input.getSelection().getLength() == 0;
    boolean back = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    KeyCode towards = back ? KeyCode.RIGHT : KeyCode.LEFT;
    if (!atStart || chips.isEmpty() || !chips.get(0).remove.isVisible()) {
      return;
    }
    if (event.getCode() == towards) {
      event.consume();
      focus(chips.size() - 1);
    } else if (event.getCode() == KeyCode.BACK_SPACE && input.getLength() == 0) {
      event.consume();
      remove.accept(chips.size() - 1);
    }
  }

  /** The list without one. */
  static List<String> without(List<String> values, int index) {
    List<String> rest = new ArrayList<>(values);
    rest.remove(index);
    return rest;
  }

  /** The list with some more at its end. */
  static List<String> with(List<String> values, List<String> more) {
    List<String> all = new ArrayList<>(values);
    all.addAll(more);
    return all;
  }
}
