package dev.hydraui.tokens.value;

import java.util.List;

/** The line around something. */
public record Border(SubValue<Color> color, SubValue<Dimension> width, SubValue<StrokeStyle> style)
    implements Value {

  @Override
  public List<String> refers() {
    return SubValue.refers(color, width, style);
  }
}
