package dev.hydraui.component;

/** How children stand in a row. {@code BETWEEN} spreads them over the whole width. */
public enum Alignment {
  START,
  CENTER,
  END,
  BETWEEN
}
