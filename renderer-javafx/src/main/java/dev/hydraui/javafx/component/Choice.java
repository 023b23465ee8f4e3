package dev.hydraui.javafx.component;

import dev.hydraui.component.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.StringConverter;

/** One of a few, in a list that opens: a letter goes to the next option that begins with it. */
final class Choice extends ComboBox<Option> {

  private boolean held;

  /**
   * @param chosen told of the value of another option, when the person has chosen it
   */
  Choice(Consumer<String> chosen) {
    setMaxWidth(Double.MAX_VALUE);
    setConverter(new Labels());
    setCellFactory(list -> new OptionCell());
    addEventFilter(KeyEvent.ANY, this::hold);
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::hold);
    addEventFilter(MouseEvent.MOUSE_RELEASED, this::hold);
    addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    setOnAction(
        event -> {
          if (getValue() != null) {
            chosen.accept(getValue().value());
          }
        });
  }

  private void hold(javafx.scene.input.InputEvent event) {
    boolean leaves =
        event instanceof KeyEvent key && key.getCode() == javafx.scene.input.KeyCode.TAB;
    if (held && !leaves) {
      event.consume();
      requestFocus();
    }
  }

  private void typed(KeyEvent event) {
    String letter = event.getCharacter().toLowerCase(Locale.ROOT);
    if (letter.isBlank() || event.isShortcutDown()) {
      return;
    }
    List<Option> options = getItems();
    int at = getSelectionModel().getSelectedIndex();
    for (int i = 1; i <= options.size(); i++) {
      Option option = options.get((Math.max(0, at) + i) % options.size());
      if (!option.disabled() && option.label().toLowerCase(Locale.ROOT).startsWith(letter)) {
        setValue(option);
        return;
      }
    }
  }

  /** A value that is no option is shown, and so not lost. */
  void show(List<Option> options, String value, String placeholder, boolean readOnly) {
    held = readOnly;
    List<Option> all = new ArrayList<>();
    if (!has(options, "") && (!placeholder.isEmpty() || value.isEmpty())) {
      all.add(new Option("", placeholder));
    }
    if (!value.isEmpty() && !has(options, value)) {
      all.add(new Option(value, value));
    }
    all.addAll(options);
    if (!all.equals(getItems())) {
      getItems().setAll(all);
    }
    for (Option option : all) {
      if (option.value().equals(value)) {
        setValue(option);
      }
    }
  }

  private static boolean has(List<Option> options, String value) {
    return options.stream().anyMatch(option -> option.value().equals(value));
  }

  private static final class Labels extends StringConverter<Option> {
    @Override
    public String toString(Option option) {
      return option == null ? "" : option.label();
    }

    @Override
    public Option fromString(String label) {
      return new Option(label, label);
    }
  }

  private static final class OptionCell extends ListCell<Option> {
    @Override
    protected void updateItem(Option option, boolean empty) {
      super.updateItem(option, empty);
      setText(empty || option == null ? "" : option.label());
      setDisable(!empty && option != null && option.disabled());
    }
  }
}
