package dev.hydraui.javafx.scene;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** What all of a surface stands on; the style sheet says how long things move on it. */
final class Ground extends StackPane {

  private static final StyleablePropertyFactory<Ground> STYLES =
      new StyleablePropertyFactory<>(StackPane.getClassCssMetaData());

  /** {@code -h-duration} in the style sheet. */
  private final StyleableProperty<Duration> duration =
      STYLES.createStyleableDurationProperty(
          this, "duration", "-h-duration", ground -> ground.duration, Duration.ZERO);

  Duration duration() {
    return duration.getValue();
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return STYLES.getCssMetaData();
  }
}
