package dev.hydraui.web.component;

import dev.hydraui.component.Tone;

/** What a tone looks like: its class of the stylesheet, and its icon, so that colour is not all. */
final class Tones {

  private Tones() {}

  static String className(Tone tone) {
    return "h-tone-" + Markup.word(tone);
  }

  static String icon(Tone tone) {
    return tone == Tone.NEUTRAL ? "info" : Markup.word(tone);
  }
}
