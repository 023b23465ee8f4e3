package dev.hydraui.component;

/** How much a button stands out. One primary button a screen is enough. */
public enum Emphasis {
  NORMAL,
  PRIMARY,
  QUIET,
  DANGER
}
