package dev.hydraui.message;

import java.util.Locale;
import java.util.Optional;

/** What a thing can be at the time, in the terms of the accessibility tree. */
public enum AriaState {
  BUSY,
  CHECKED,
  COLLAPSED,
  CURRENT_PAGE,
  DISABLED,
  EXPANDED,
  INVALID,
  MIXED,
  MODAL,
  MULTILINE,
  MULTISELECTABLE,
  PRESSED,
  READONLY,
  REQUIRED,
  SELECTED,
  SORTED_ASCENDING,
  SORTED_DESCENDING;

  private final String written = name().toLowerCase(Locale.ROOT).replace('_', ' ');

  /**
   * The state that the tree writes so, such as {@code sorted ascending}; nothing where it is none
   * of these.
   */
  public static Optional<AriaState> of(String written) {
    for (AriaState state : values()) {
      if (state.written.equals(written)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }
}
