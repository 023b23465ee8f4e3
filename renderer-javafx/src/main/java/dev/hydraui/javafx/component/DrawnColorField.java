package dev.hydraui.javafx.component;

import dev.hydraui.component.ColorField;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ColorPicker;
import javafx.scene.paint.Color;

/** A colour, typed or picked. */
final class DrawnColorField extends Drawn<ColorField<?>, Field> {

  private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final int BYTE = 255;

  private final TextLine input = new TextLine();
  private final Typing typing =
      new Typing(input, text -> sendSoon(() -> component().onInput().apply(text)));
  private final ColorPicker picker = new ColorPicker();

  DrawnColorField() {
    super(new Field("h-color-field"));
    node().input(input);
    node().control.getChildren().add(0, picker);
    picker.getStyleClass().addAll(ColorPicker.STYLE_CLASS_BUTTON, "h-swatch");
    picker.setAccessibleRole(AccessibleRole.BUTTON);
    picker.setOnAction(event -> send(component().onInput().apply(hex(picker.getValue()))));
    Focus.onLeave(node().control, () -> send(component().onBlur()));
  }

  private static String hex(Color color) {
    return String.format(
        Locale.ROOT,
        "#%02x%02x%02x",
        Math.round(color.getRed() * BYTE),
        Math.round(color.getGreen() * BYTE),
        Math.round(color.getBlue() * BYTE));
  }

  @Override
  protected void show(ColorField<?> field) {
    node()
        .write(
            new FieldText(
                field.label(),
                field.description(),
                field.error(),
                field.required(),
                field.disabled(),
                field.readOnly(),
                field.busy()));
    input.setEditable(!field.readOnly());
    input.setPromptText(field.placeholder());
    picker.setDisable(field.disabled() || field.readOnly());
    picker.setAccessibleText(surface().words().choose(field.label()));
    if (!isAwaiting()) {
      typing.write(field.value());
      if (COLOR.matcher(field.value()).matches()) {
        picker.setValue(Color.web(field.value()));
      }
    }
  }
}
