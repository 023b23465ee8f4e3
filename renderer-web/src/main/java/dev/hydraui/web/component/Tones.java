package dev.hydraui.web.component;

import dev.hydraui.component.Tone;

/** What a tone looks like: its class of the stylesheet, and its icon, so that colour is not all. */
final class Tones {

  private Tones() {}

  static String className(Tone tone) {
    return switch (tone) {
      case NEUTRAL -> "h-tone-neutral";
      case INFO -> "h-tone-info";
      case SUCCESS -> "h-tone-success";
      case WARNING -> "h-tone-warning";
      case DANGER -> "h-tone-danger";
    };
  }

  static String icon(Tone tone) {
    return switch (tone) {
      case NEUTRAL, INFO -> "info";
      case SUCCESS -> "success";
      case WARNING -> "warning";
      case DANGER -> "error";
    };
  }
}
