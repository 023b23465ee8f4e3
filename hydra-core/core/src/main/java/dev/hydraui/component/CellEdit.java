package dev.hydraui.component;

/** What a person wants of a cell that can be edited. */
public enum CellEdit {
  /** A field for it is to be shown. */
  BEGIN,
  /** What was entered is meant. */
  SAVE,
  /** What was entered is not meant. */
  CANCEL
}
