package dev.hydraui.web.component;

import dev.hydraui.component.Gap;

/** The classes of the stylesheet for the space between children. */
final class Gaps {

  private Gaps() {}

  static String className(Gap gap) {
    return switch (gap) {
      case NONE -> "h-gap-none";
      case SMALL -> "h-gap-small";
      case MEDIUM -> "h-gap-medium";
      case LARGE -> "h-gap-large";
    };
  }
}
