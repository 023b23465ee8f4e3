package dev.hydraui.javafx.component;

import dev.hydraui.component.Combobox;
import dev.hydraui.component.Option;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;
import dev.hydraui.javafx.scene.Semantics;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** One of many, found by typing; the machine brings the options. */
final class DrawnCombobox extends Drawn<Combobox<?>, Field> {

  private final TextLine input = new TextLine();
  private final Typing typing =
      new Typing(
          input,
          text -> {
            end = 0;
            sendSoon(() -> component().onInput().apply(text));
          });
  private final Press clear = Press.ofIcon();
  private final OptionList options =
      new OptionList(node(), input, false, this::choose, () -> surface().freeFocus());

  /** Which end of the options is to be marked as soon as they are there: 1, -1 or 0. */
  private int end;

  DrawnCombobox() {
    super(new Field("h-combobox"));
    node().input(input);
    node().control.getChildren().add(clear);
    node().inside(new Glyph("chevrons-up-down"), true, true);
    clear.setFocusTraversable(false);
    clear.setOnAction(
        event -> {
          send(component().onClear());
          input.requestFocus();
        });
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    input.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked());
    Focus.onLeave(node().control, this::left);
  }

  private boolean canChange() {
    return !component().disabled() && !component().readOnly();
  }

  private void clicked() {
    if (!component().open() && canChange()) {
      input.selectAll();
      send(component().onInput().apply(input.getText()));
    }
  }

  private void leave() {
    if (component().open()) {
      send(component().onClose());
    }
  }

  private void left() {
    leave();
    send(component().onBlur());
  }

  private void choose(int index) {
    Option option = component().options().get(index);
    if (!option.disabled()) {
      send(component().onSelect().apply(option.value()));
    }
  }

  private void pressed(KeyEvent event) {
    KeyCode key = event.getCode();
    boolean arrow = key == KeyCode.DOWN || key == KeyCode.UP;
    if (event.isShortcutDown()) {
      return;
    }
    if (!component().open()) {
      if (arrow && canChange()) {
        event.consume();
        end = event.isAltDown() ? 0 : key == KeyCode.DOWN ? 1 : -1;
        send(component().onInput().apply(input.getText()));
      }
      return;
    }
    if (key == KeyCode.ESCAPE || key == KeyCode.TAB || (event.isAltDown() && key == KeyCode.UP)) {
      if (key != KeyCode.TAB) {
        event.consume();
      }
      leave();
    } else if (key == KeyCode.ENTER) {
      event.consume();
      if (options.active() == OptionList.NONE) {
        leave();
      } else {
        choose(options.active());
      }
    } else if (arrow) {
      event.consume();
      options.step(key == KeyCode.DOWN ? 1 : -1);
    } else if (options.active() != OptionList.NONE && (key == KeyCode.HOME || key == KeyCode.END)) {
      event.consume();
      options.mark(key == KeyCode.HOME ? 0 : options.options().size() - 1);
    }
  }

  @Override
  protected void show(Combobox<?> box) {
    node().is(Semantics.role("combobox").in(box.open() ? "expanded" : "collapsed"));
    node()
        .write(
            new FieldText(
                box.label(),
                box.description(),
                box.error(),
                box.required(),
                box.disabled(),
                box.readOnly(),
                false));
    input.setEditable(!box.readOnly());
    input.setPromptText(box.placeholder());
    clear.icon("close", surface().words().clear(box.label()));
    Words.there(clear, box.onClear().isPresent() && canChange() && !box.value().isEmpty());
    options.write(box.label(), box.options(), List.of());
    String instead = box.busy() ? surface().words().searching() : box.emptyText();
    options.open(box.open(), instead, surface());
    if (box.open() && end != 0 && !box.options().isEmpty()) {
      options.mark(end > 0 ? 0 : box.options().size() - 1);
      end = 0;
    }
    if (!isAwaiting()) {
      typing.write(box.value());
    }
  }
}
