package dev.hydraui.tokens.platform.css;

import dev.hydraui.tokens.color.Conversion;
import dev.hydraui.tokens.value.Color;
import dev.hydraui.tokens.value.ColorSpace;

/**
 * Writes colours as CSS: those of sRGB in hexadecimal, others in their own space.
 *
 * @see <a href="https://www.w3.org/TR/css-color-4/">CSS Color 4</a>
 */
public final class CssColors {
  private static final String DIGITS = "0123456789abcdef";

  private CssColors() {}

  /** Returns whether only screens of more colours than sRGB's can show a colour. */
  public static boolean wide(Color color) {
    return !Conversion.inGamut(ColorSpace.SRGB, color);
  }

  /** Returns a colour in its own space, whatever screens can show it. */
  public static String own(Color color) {
    String first = CssNumbers.of(color.first());
    String second = CssNumbers.of(color.second());
    String third = CssNumbers.of(color.third());
    boolean missing =
        Double.isNaN(color.first()) || Double.isNaN(color.second()) || Double.isNaN(color.third());
    String key = color.space().key();
    return switch (color.space()) {
      case SRGB -> missing ? function("color", color, key, first, second, third) : srgb(color);
      case HSL, HWB -> function(key, color, first, percent(second), percent(third));
      case LAB, LCH -> function(key, color, percent(first), second, third);
      case OKLAB, OKLCH -> function(key, color, first, second, third);
      case SRGB_LINEAR, DISPLAY_P3, A98_RGB, PROPHOTO_RGB, REC2020, XYZ_D65, XYZ_D50 ->
          function("color", color, key, first, second, third);
    };
  }

  /** Returns a colour in its own space when sRGB reaches it, or else as {@link #srgb} does. */
  public static String narrow(Color color) {
    return wide(color) ? srgb(color) : own(color);
  }

  /** Returns the colour that sRGB has for it ({@link Conversion#bytes}), opaque ones in hex. */
  public static String srgb(Color color) {
    int[] bytes = Conversion.bytes(color);
    if (color.alpha() >= 1) {
      StringBuilder hex = new StringBuilder("#");
      for (int i = 0; i < 3; i++) {
        hex.append(DIGITS.charAt(bytes[i] >> 4)).append(DIGITS.charAt(bytes[i] & 15));
      }
      return hex.toString();
    }
    return function("rgb", color, "" + bytes[0], "" + bytes[1], "" + bytes[2]);
  }

  private static String percent(String number) {
    return number.equals("none") ? number : number + "%";
  }

  private static String function(String name, Color color, String... arguments) {
    String alpha = color.alpha() >= 1 ? "" : " / " + CssNumbers.of(color.alpha());
    return name + "(" + String.join(" ", arguments) + alpha + ")";
  }
}
