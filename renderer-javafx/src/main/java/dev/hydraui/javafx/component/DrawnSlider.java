package dev.hydraui.javafx.component;

import dev.hydraui.component.Slider;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;
import dev.hydraui.javafx.scene.Semantics;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** A number from a range; what is sent is exact. */
final class DrawnSlider extends Drawn<Slider<?>, Field> {

  private static final BigDecimal PAGES = BigDecimal.TEN;

  private final javafx.scene.control.Slider input = new javafx.scene.control.Slider();
  private final Label value = Words.seen("h-slider-value");

  DrawnSlider() {
    super(new Field("h-slider"));
    node().input(input);
    node().control.getChildren().add(value);
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    // JavaFX goes to the ends when the key is let go.
    input.addEventFilter(KeyEvent.KEY_RELEASED, KeyEvent::consume);
    input.addEventFilter(MouseEvent.MOUSE_PRESSED, this::hold);
    input.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::hold);
    input.valueProperty().addListener((moved, before, after) -> moved(after.doubleValue()));
    Focus.onLeave(input, () -> send(component().onBlur()));
  }

  private void hold(MouseEvent event) {
    if (component().readOnly()) {
      event.consume();
      input.requestFocus();
    }
  }

  private void pressed(KeyEvent event) {
    Range range = Range.of(component());
    boolean leftwards = node().getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    BigDecimal sideways = leftwards ? range.step.negate() : range.step;
    BigDecimal wanted =
        switch (event.getCode()) {
          case UP -> range.value.add(range.step);
          case DOWN -> range.value.subtract(range.step);
          case RIGHT -> range.value.add(sideways);
          case LEFT -> range.value.subtract(sideways);
          case PAGE_UP -> range.value.add(range.page());
          case PAGE_DOWN -> range.value.subtract(range.page());
          case HOME -> range.min;
          case END -> range.max;
          default -> null;
        };
    if (wanted != null) {
      event.consume();
      ask(range, wanted);
    }
  }

  private void moved(double to) {
    Range range = Range.of(component());
    BigDecimal steps =
        BigDecimal.valueOf(to).subtract(range.min).divide(range.step, 0, RoundingMode.HALF_UP);
    ask(range, range.min.add(range.step.multiply(steps)));
  }

  private void ask(Range range, BigDecimal wanted) {
    BigDecimal within = wanted.max(range.min).min(range.max);
    if (!component().readOnly() && within.compareTo(range.value) != 0) {
      sendSoon(() -> component().onInput().apply(plain(within)));
    }
  }

  /** As short as it can be written without an exponent. */
  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  @Override
  protected void show(Slider<?> slider) {
    String number = (slider.value() + " " + slider.unit()).strip();
    String text = slider.valueText().isEmpty() ? number : slider.valueText();
    node().is(Semantics.NONE.at(text).in("readonly", slider.readOnly()));
    node()
        .write(
            new FieldText(
                slider.label(),
                slider.description(),
                slider.error(),
                false,
                slider.disabled(),
                slider.readOnly(),
                slider.busy()));
    value.setText(text);
    if (!isAwaiting()) {
      Range range = Range.of(slider);
      input.setMin(range.min.doubleValue());
      input.setMax(range.max.doubleValue());
      input.setValue(range.value.doubleValue());
    }
  }

  /** The numbers of a slider; what is no number is as if it were not there. */
  private record Range(BigDecimal min, BigDecimal max, BigDecimal step, BigDecimal value) {

    static Range of(Slider<?> slider) {
      BigDecimal min = number(slider.min(), BigDecimal.ZERO);
      BigDecimal step = number(slider.step(), BigDecimal.ONE);
      return new Range(
          min,
          number(slider.max(), PAGES.multiply(PAGES)).max(min),
          step.signum() > 0 ? step : BigDecimal.ONE,
          number(slider.value(), min));
    }

    private static BigDecimal number(String text, BigDecimal otherwise) {
      try {
        return new BigDecimal(text.strip());
      } catch (NumberFormatException none) {
        return otherwise;
      }
    }

    /** A tenth of the way, in whole steps. */
    BigDecimal page() {
      BigDecimal tenth = max.subtract(min).divide(PAGES);
      return step.multiply(tenth.divide(step, 0, RoundingMode.CEILING).max(BigDecimal.ONE));
    }
  }
}
