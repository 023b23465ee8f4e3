package dev.hydraui.devtools.panel;

/** Which edge of the program's window the panel stands at. */
public enum Dock {
  BOTTOM,
  SIDE
}
