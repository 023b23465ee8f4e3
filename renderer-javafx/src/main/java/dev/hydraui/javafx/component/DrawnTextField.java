package dev.hydraui.javafx.component;

import dev.hydraui.component.Purpose;
import dev.hydraui.component.TextField;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;
import dev.hydraui.javafx.scene.Semantics;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A line of text. */
final class DrawnTextField extends Drawn<TextField<?>, Field> {

  private final TextLine input = new TextLine();
  private final Typing typing =
      new Typing(input, text -> sendSoon(() -> component().onInput().apply(text)));
  private final Glyph search = new Glyph("search");

  DrawnTextField() {
    super(new Field("h-text-field"));
    node().input(input);
    Focus.onLeave(input, () -> send(component().onBlur()));
    input.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && component().onCancel().isPresent()) {
      event.consume();
      send(component().onCancel());
    }
  }

  @Override
  protected void show(TextField<?> text) {
    boolean searches = text.purpose() == Purpose.SEARCH;
    node().is(searches ? Semantics.role("searchbox") : Semantics.NONE);
    if (searches != (search.getParent() != null)) {
      Styles.flag(node(), "search", searches);
      node().inside(search, searches, false);
    }
    node()
        .write(
            new FieldText(
                text.label(),
                text.description(),
                text.error(),
                text.required(),
                text.disabled(),
                text.readOnly(),
                text.busy()));
    input.secret(text.purpose() == Purpose.PASSWORD);
    input.setEditable(!text.readOnly());
    input.setPromptText(text.placeholder());
    if (!isAwaiting()) {
      typing.write(text.value());
    }
  }
}
