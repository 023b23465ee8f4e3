package dev.hydraui.tokens.color;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.tokens.value.Color;
import dev.hydraui.tokens.value.ColorSpace;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Colours keep their look from space to space, and those out of reach keep lightness and hue. */
class ConversionTest {
  private static Color color(ColorSpace space, double first, double second, double third) {
    return new Color(space, first, second, third, 1, Optional.empty());
  }

  private static double[] components(Color color) {
    return new double[] {color.first(), color.second(), color.third()};
  }

  /** The green of the web platform tests of CSS Color 4, in each space as they write it. */
  @Test
  void oneGreenInEverySpace() {
    isGreen(color(ColorSpace.LAB, 46.2775, -47.5621, 48.5837));
    isGreen(color(ColorSpace.LCH, 46.2775, 67.9892, 134.3912));
    isGreen(color(ColorSpace.OKLAB, 0.51975, -0.1403, 0.10768));
    isGreen(color(ColorSpace.OKLCH, 0.51975, 0.17686, 142.495));
    isGreen(color(ColorSpace.XYZ_D65, 0.07719, 0.15438, 0.02573));
    isGreen(color(ColorSpace.XYZ_D50, 0.08312, 0.154746, 0.020961));
    isGreen(color(ColorSpace.SRGB_LINEAR, 0, 0.21586, 0));
    isGreen(color(ColorSpace.DISPLAY_P3, 0.21604, 0.49418, 0.13151));
    isGreen(color(ColorSpace.A98_RGB, 0.281363, 0.498012, 0.116746));
    isGreen(color(ColorSpace.PROPHOTO_RGB, 0.230479, 0.395789, 0.129968));
    isGreen(color(ColorSpace.HSL, 120, 100, 25.098));
    isGreen(color(ColorSpace.HWB, 120, 0, 49.804));
  }

  private static void isGreen(Color color) {
    assertArrayEquals(
        new double[] {0, 128 / 255.0, 0},
        components(Conversion.to(ColorSpace.SRGB, color)),
        0.0015,
        color.toString());
    Color there = Conversion.to(color.space(), Color.srgb(0, 128 / 255.0, 0));
    double reach = color.space().ranges().get(0) == ColorSpace.Range.UNIT ? 1 : 100;
    assertArrayEquals(components(color), components(there), reach * 0.0005, color.toString());
  }

  @Test
  void thereAndBackIsTheSame() {
    for (ColorSpace space : ColorSpace.values()) {
      for (ColorSpace other : ColorSpace.values()) {
        Color one = Conversion.to(space, Color.srgb(0.2, 0.4, 0.7));
        Color back = Conversion.to(space, Conversion.to(other, one));
        assertArrayEquals(components(one), components(back), 1e-9, space + " by " + other);
      }
    }
  }

  @Test
  void greysHaveNoHue() {
    for (ColorSpace space :
        new ColorSpace[] {ColorSpace.HSL, ColorSpace.HWB, ColorSpace.LCH, ColorSpace.OKLCH}) {
      Color grey = Conversion.to(space, Color.srgb(0.5, 0.5, 0.5));
      boolean first = space == ColorSpace.HSL || space == ColorSpace.HWB;
      assertTrue(Double.isNaN(first ? grey.first() : grey.third()), grey.toString());
    }
  }

  @Test
  void noneIsNought() {
    assertEquals(
        components(Conversion.to(ColorSpace.SRGB, color(ColorSpace.HSL, 0, 50, 50)))[0],
        Conversion.to(ColorSpace.SRGB, color(ColorSpace.HSL, Double.NaN, 50, 50)).first());
    assertArrayEquals(
        new int[] {0, 128, 255, 255}, Conversion.bytes(color(ColorSpace.SRGB, Double.NaN, 0.5, 1)));
  }

  @Test
  void whatIsInReachStaysAsItIs() {
    Color inside = color(ColorSpace.OKLCH, 0.6, 0.1, 250);
    assertTrue(Conversion.inGamut(ColorSpace.SRGB, inside));
    assertArrayEquals(
        components(Conversion.to(ColorSpace.SRGB, inside)),
        components(Conversion.fit(ColorSpace.SRGB, inside)));
  }

  /** The values that CSS Color 4's own method gives, as Color.js computes it. */
  @Test
  void primariesOfP3FindTheirNearestInSrgb() {
    Color red = Conversion.fit(ColorSpace.SRGB, color(ColorSpace.DISPLAY_P3, 1, 0, 0));
    assertArrayEquals(new double[] {1, 0.04457, 0.045954}, components(red), 0.0005);
    Color green = Conversion.fit(ColorSpace.SRGB, color(ColorSpace.DISPLAY_P3, 0, 1, 0));
    assertArrayEquals(new double[] {0, 0.98576, 0.15974}, components(green), 0.0005);
  }

  @Test
  void whatIsFittedKeepsLightnessAndHue() {
    for (int hue = 0; hue < 360; hue += 5) {
      for (double lightness = 0.1; lightness < 1; lightness += 0.1) {
        Color vivid = color(ColorSpace.OKLCH, lightness, 0.4, hue);
        assertFalse(Conversion.inGamut(ColorSpace.SRGB, vivid), vivid.toString());
        Color fitted = Conversion.fit(ColorSpace.SRGB, vivid);
        assertTrue(Conversion.inGamut(ColorSpace.SRGB, fitted), fitted.toString());
        Color seen = Conversion.to(ColorSpace.OKLCH, fitted);
        assertEquals(lightness, seen.first(), 0.021, vivid.toString());
        double turned = Math.abs(seen.third() - hue) % 360;
        double moved = Math.toRadians(Math.min(turned, 360 - turned)) * seen.second();
        assertTrue(moved <= 0.021, vivid + " became " + seen);
      }
    }
  }

  @Test
  void endsOfLightnessAreBlackAndWhite() {
    assertArrayEquals(
        new int[] {255, 255, 255, 255}, Conversion.bytes(color(ColorSpace.OKLCH, 1, 0.3, 20)));
    assertArrayEquals(
        new int[] {0, 0, 0, 255}, Conversion.bytes(color(ColorSpace.OKLCH, 0, 0.3, 20)));
  }

  @Test
  void theAuthorsHexStandsWhereSrgbDoesNotReach() {
    Optional<String> hex = Optional.of("#FF1100");
    assertArrayEquals(
        new int[] {255, 17, 0, 128},
        Conversion.bytes(new Color(ColorSpace.DISPLAY_P3, 1, 0, 0, 0.5, hex)));
    assertArrayEquals(
        new int[] {255, 255, 255, 255},
        Conversion.bytes(new Color(ColorSpace.DISPLAY_P3, 1, 1, 1, 1, hex)));
  }
}
