package dev.hydraui.tokens.value;

import java.util.List;

/**
 * How text looks.
 *
 * @param lineHeight a multiple of the font's size
 */
public record Typography(
    SubValue<FontFamily> fontFamily,
    SubValue<Dimension> fontSize,
    SubValue<FontWeight> fontWeight,
    SubValue<Dimension> letterSpacing,
    SubValue<NumberValue> lineHeight)
    implements Value {

  @Override
  public List<String> refers() {
    return SubValue.refers(fontFamily, fontSize, fontWeight, letterSpacing, lineHeight);
  }
}
