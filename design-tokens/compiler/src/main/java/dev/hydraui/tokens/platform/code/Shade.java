package dev.hydraui.tokens.platform.code;

import dev.hydraui.tokens.color.Conversion;
import dev.hydraui.tokens.value.Color;
import dev.hydraui.tokens.value.ColorSpace;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A colour as screens take it.
 *
 * @param argb eight bits each of alpha, red, green and blue, in sRGB; the nearest when it does not
 *     reach so far
 * @param p3 red, green and blue from 0 to 1 in Display P3, for colours beyond sRGB
 * @param exact whether sRGB or Display P3 reaches the colour
 */
public record Shade(int argb, double alpha, Optional<List<Double>> p3, boolean exact) {
  private static final HexFormat DIGITS = HexFormat.of().withUpperCase();

  /** Returns what screens can show of a colour. */
  public static Shade of(Color color) {
    int[] bytes = Conversion.bytes(color);
    int argb = bytes[3] << 24 | bytes[0] << 16 | bytes[1] << 8 | bytes[2];
    double alpha = Double.isNaN(color.alpha()) ? 0 : color.alpha();
    if (Conversion.inGamut(ColorSpace.SRGB, color)) {
      return new Shade(argb, alpha, Optional.empty(), true);
    }
    Color p3 = Conversion.fit(ColorSpace.DISPLAY_P3, color);
    List<Double> components = List.of(p3.first(), p3.second(), p3.third());
    boolean exact = Conversion.inGamut(ColorSpace.DISPLAY_P3, color);
    return new Shade(argb, alpha, Optional.of(components), exact);
  }

  /** Returns eight digits in upper case, alpha first. */
  public String hex() {
    return DIGITS.toHexDigits(argb);
  }

  /** Returns two digits in upper case for the red, green or blue of sRGB. */
  public String hex(int index) {
    return DIGITS.toHexDigits((byte) channel(index));
  }

  /** Returns the red, green or blue of sRGB from 0 to 255. */
  public int channel(int index) {
    return argb >> (16 - 8 * index) & 255;
  }
}
