package dev.hydraui.javafx.component;

import dev.hydraui.component.Tone;
import java.util.Locale;

/** How a tone looks. */
final class Tones {

  private Tones() {}

  static String styleClass(Tone tone) {
    return Styles.of("tone-", tone);
  }

  static String icon(Tone tone) {
    return tone == Tone.NEUTRAL ? "info" : tone.name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is to be heard at once. */
  static boolean warns(Tone tone) {
    return tone == Tone.DANGER || tone == Tone.WARNING;
  }
}
