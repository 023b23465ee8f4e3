package dev.hydraui.component;

/** What a text is, which says how it looks. Sizes and colours come from the theme. */
public enum TextStyle {
  BODY,
  MUTED,
  SMALL,
  STRONG,
  CODE
}
