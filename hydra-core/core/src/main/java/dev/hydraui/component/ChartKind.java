package dev.hydraui.component;

/** How a chart shows its values. A {@code SPARKLINE} is a line without axes, as high as text. */
public enum ChartKind {
  LINE,
  BAR,
  AREA,
  PIE,
  SPARKLINE
}
