package dev.hydraui.component;

/** How large a thing is. What that comes to is the theme's. */
public enum Size {
  MEDIUM,
  SMALL,
  LARGE
}
