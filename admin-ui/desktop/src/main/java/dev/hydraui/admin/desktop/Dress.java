package dev.hydraui.admin.desktop;

import dev.hydraui.capability.Platform;
import dev.hydraui.capability.Platform.Appearance;
import dev.hydraui.javafx.FxMounted;
import dev.hydraui.javafx.Look;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;

/** What the window wears: light or dark, and which brand. On the JavaFX thread. */
final class Dress {

  private static final String TIDE = "tide";

  private boolean dark;
  private boolean tide;
  private Runnable changed = () -> {};

  /** What can be asked of it. */
  Capabilities capabilities() {
    return Capabilities.none()
        .with(
            Platform.SetAppearance.class,
            (request, answer) -> {
              dark = request.appearance() == Appearance.DARK;
              changed.run();
              answer.accept(true);
              return Running.NOTHING;
            })
        .with(
            Platform.SetBrand.class,
            (request, answer) -> {
              tide = request.brand().equals(TIDE);
              changed.run();
              answer.accept(true);
              return Running.NOTHING;
            });
  }

  /** From now on a change is seen in this window. */
  void wear(FxMounted<?, ?> window) {
    changed = () -> window.look(look());
    changed.run();
  }

  private Look look() {
    if (tide) {
      return dark ? Look.TIDE_DARK : Look.TIDE_LIGHT;
    }
    return dark ? Look.DARK : Look.LIGHT;
  }
}
