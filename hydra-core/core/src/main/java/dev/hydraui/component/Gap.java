package dev.hydraui.component;

/** The space between children. Sizes come from the theme. */
public enum Gap {
  MEDIUM,
  NONE,
  SMALL,
  LARGE
}
