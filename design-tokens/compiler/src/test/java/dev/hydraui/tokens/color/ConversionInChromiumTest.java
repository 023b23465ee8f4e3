package dev.hydraui.tokens.color;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.hydraui.tokens.platform.css.CssColors;
import dev.hydraui.tokens.value.Color;
import dev.hydraui.tokens.value.ColorSpace;
import dev.hydraui.tokens.web.Chromium;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Chromium sees the same colours in every space as we do. */
class ConversionInChromiumTest {
  private static final double[][] SHARES = {
    {0.2, 0.4, 0.7}, {0.9, 0.1, 0.3}, {0.05, 0.6, 0.02}, {0.5, 0.5, 0.5}, {0, 0, 1}, {1, 1, 0}
  };

  private static List<Color> colors(ColorSpace space) {
    List<Color> colors = new ArrayList<>();
    for (double[] shares : SHARES) {
      double[] c = new double[3];
      for (int i = 0; i < 3; i++) {
        c[i] =
            switch (space.ranges().get(i)) {
              case UNIT -> shares[i];
              case PERCENT -> shares[i] * 100;
              case HUE -> shares[i] * 359;
              case CHROMA -> space == ColorSpace.LCH ? shares[i] * 120 : shares[i] * 0.35;
              case ANY -> (shares[i] - 0.5) * (space == ColorSpace.LAB ? 150 : 0.5);
            };
      }
      colors.add(new Color(space, c[0], c[1], c[2], 1, Optional.empty()));
    }
    return colors;
  }

  /** Hexadecimal, which sRGB is written in, would be rounded to eight bits. */
  private static String precise(Color color) {
    return color.space() == ColorSpace.SRGB
        ? "color(srgb " + color.first() + " " + color.second() + " " + color.third() + ")"
        : CssColors.own(color);
  }

  /** CSS's relative colours with every component as it is, in another space. */
  private static String in(ColorSpace space, String color) {
    return switch (space) {
      case LAB, OKLAB -> space.key() + "(from " + color + " l a b)";
      case LCH, OKLCH -> space.key() + "(from " + color + " l c h)";
      case XYZ_D50, XYZ_D65 -> "color(from " + color + " " + space.key() + " x y z)";
      default -> "color(from " + color + " " + space.key() + " r g b)";
    };
  }

  @Test
  @SuppressWarnings("unchecked")
  void everySpaceToEveryOther() {
    List<Color> expected = new ArrayList<>();
    List<String> written = new ArrayList<>();
    for (ColorSpace from : ColorSpace.values()) {
      for (ColorSpace to : ColorSpace.values()) {
        if (to != ColorSpace.HSL && to != ColorSpace.HWB) {
          for (Color color : colors(from)) {
            expected.add(Conversion.to(to, color));
            written.add(in(to, precise(color)));
          }
        }
      }
    }
    try (Page page = Chromium.page(ColorScheme.LIGHT)) {
      List<String> computed =
          (List<String>)
              page.evaluate(
                  """
                  colors => colors.map(color => {
                    document.body.style.color = '';
                    document.body.style.color = color;
                    return getComputedStyle(document.body).color;
                  })
                  """,
                  written);
      for (int i = 0; i < written.size(); i++) {
        same(expected.get(i), computed.get(i), written.get(i));
      }
    }
  }

  private static void same(Color expected, String computed, String written) {
    String list = computed.substring(computed.indexOf('(') + 1, computed.indexOf(')'));
    String[] numbers = list.replaceFirst("^[a-z][a-z0-9-]* ", "").split(" ", -1);
    double[] mine = {expected.first(), expected.second(), expected.third()};
    boolean polar = expected.space() == ColorSpace.LCH || expected.space() == ColorSpace.OKLCH;
    boolean unit = expected.space().ranges().get(0) == ColorSpace.Range.UNIT;
    double reach = unit ? 1 : 100;
    for (int i = 0; i < 3; i++) {
      double theirs = numbers[i].equals("none") ? 0 : Double.parseDouble(numbers[i]);
      String why = written + ": " + computed + ", expected " + expected;
      if (i == 2 && polar) {
        double turned = Math.abs(theirs - mine[2]) % 360;
        double moved = Math.toRadians(Math.min(turned, 360 - turned)) * mine[1];
        assertTrue(Double.isNaN(mine[2]) || moved < reach * 0.006, why);
      } else if (i == 0 && lightness(expected.space())) {
        // Chromium takes no lightness below black or above white, which imaginary colours have.
        assertEquals(Math.max(0, Math.min(reach, mine[0])), theirs, reach * 0.006, why);
      } else {
        // It computes with floats, and takes hsl() as eight bits: both show where curves are steep.
        assertEquals(mine[i], theirs, reach * (Math.abs(mine[i]) < 0.02 ? 0.02 : 0.006), why);
      }
    }
  }

  private static boolean lightness(ColorSpace space) {
    return switch (space) {
      case LAB, LCH, OKLAB, OKLCH -> true;
      default -> false;
    };
  }
}
