package dev.hydraui.form;

/** How far saving is. */
public enum FormStatus {
  /** Nobody has tried since the last change of mind. */
  IDLE,
  /** On its way. */
  SUBMITTING,
  /** It did not work: what was typed is still there. */
  FAILED,
  /** Saved, and not changed since. */
  SAVED
}
