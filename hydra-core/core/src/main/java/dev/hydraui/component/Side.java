package dev.hydraui.component;

/** A side of the screen, in the direction of reading. */
public enum Side {
  END,
  START
}
