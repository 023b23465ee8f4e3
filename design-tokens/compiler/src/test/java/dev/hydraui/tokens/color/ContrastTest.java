package dev.hydraui.tokens.color;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.tokens.value.Color;
import org.junit.jupiter.api.Test;

/** Contrast is what the standards' own examples say. */
class ContrastTest {
  private static Color hex(String hex) {
    int rgb = Integer.parseInt(hex, 16);
    return Color.srgb((rgb >> 16) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
  }

  private static void wcag(double expected, String text, String background) {
    assertEquals(expected, Contrast.wcag(hex(text), hex(background)), 0.005, text);
    assertEquals(expected, Contrast.wcag(hex(background), hex(text)), 0.005, text);
  }

  private static void apca(double expected, String text, String background) {
    assertEquals(expected, Contrast.apca(hex(text), hex(background)), 1e-9, text);
  }

  @Test
  void ratiosAreThoseOfWcag() {
    wcag(21, "000000", "ffffff");
    wcag(1, "336699", "336699");
    wcag(4.48, "777777", "ffffff");
    wcag(4.54, "767676", "ffffff");
    wcag(8.59, "0000ff", "ffffff");
    wcag(5.25, "ff0000", "000000");
  }

  /** The test values that the repository of apca-w3 lists for its implementers. */
  @Test
  void lightnessContrastIsThatOfApca() {
    apca(63.056469930209424, "888888", "ffffff");
    apca(-68.54146436644962, "ffffff", "888888");
    apca(58.146262578561334, "000000", "aaaaaa");
    apca(-56.24113336839742, "aaaaaa", "000000");
    apca(91.66830811481631, "112233", "ddeeff");
    apca(-93.06770049484275, "ddeeff", "112233");
    apca(8.32326136957393, "112233", "444444");
    apca(-7.526878460278154, "444444", "112233");
    apca(0, "336699", "336699");
  }

  @Test
  void whatLetsThroughLiesOverWhatIsBelow() {
    Color half = hex("000000").alpha(0.5);
    assertEquals(
        Contrast.wcag(Color.srgb(0.5, 0.5, 0.5), hex("ffffff")),
        Contrast.wcag(half, hex("ffffff")),
        1e-12);
    assertEquals(
        Contrast.wcag(hex("ffffff"), Color.srgb(0.5, 0.5, 0.5)),
        Contrast.wcag(hex("ffffff"), half),
        1e-12);
  }
}
