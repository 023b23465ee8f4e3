package dev.hydraui.component;

/** What a message means. Never said by colour alone. */
public enum Tone {
  NEUTRAL,
  INFO,
  SUCCESS,
  WARNING,
  DANGER
}
