package dev.hydraui.component;

/** What a block of rich text is. */
public enum BlockKind {
  PARAGRAPH,
  HEADING,
  BULLET,
  NUMBER,
  QUOTE,
  CODE
}
