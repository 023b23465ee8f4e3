package dev.hydraui.tokens.value;

import static dev.hydraui.tokens.value.ColorSpace.Range.ANY;
import static dev.hydraui.tokens.value.ColorSpace.Range.CHROMA;
import static dev.hydraui.tokens.value.ColorSpace.Range.HUE;
import static dev.hydraui.tokens.value.ColorSpace.Range.PERCENT;
import static dev.hydraui.tokens.value.ColorSpace.Range.UNIT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The colour spaces of DTCG 2025.10 (color module, section 4.2), and what their components mean.
 */
public enum ColorSpace {
  SRGB("srgb", UNIT, UNIT, UNIT),
  SRGB_LINEAR("srgb-linear", UNIT, UNIT, UNIT),
  HSL("hsl", HUE, PERCENT, PERCENT),
  HWB("hwb", HUE, PERCENT, PERCENT),
  LAB("lab", PERCENT, ANY, ANY),
  LCH("lch", PERCENT, CHROMA, HUE),
  OKLAB("oklab", UNIT, ANY, ANY),
  OKLCH("oklch", UNIT, CHROMA, HUE),
  DISPLAY_P3("display-p3", UNIT, UNIT, UNIT),
  A98_RGB("a98-rgb", UNIT, UNIT, UNIT),
  PROPHOTO_RGB("prophoto-rgb", UNIT, UNIT, UNIT),
  REC2020("rec2020", UNIT, UNIT, UNIT),
  XYZ_D65("xyz-d65", UNIT, UNIT, UNIT),
  XYZ_D50("xyz-d50", UNIT, UNIT, UNIT);

  /** What numbers a component may be. */
  public enum Range {
    UNIT("a number from 0 to 1"),
    PERCENT("a number from 0 to 100"),
    HUE("a number of degrees from 0 up to, but not including, 360"),
    CHROMA("a number from 0 up"),
    ANY("a number");

    private final String words;

    Range(String words) {
      this.words = words;
    }

    /** Returns the range as a message says it. */
    public String words() {
      return words;
    }

    /** Returns whether a number lies in the range. */
    public boolean contains(double number) {
      return switch (this) {
        case UNIT -> number >= 0 && number <= 1;
        case PERCENT -> number >= 0 && number <= 100;
        case HUE -> number >= 0 && number < 360;
        case CHROMA -> number >= 0;
        case ANY -> true;
      };
    }
  }

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // List.of makes it so
  private final List<Range> ranges;

  ColorSpace(String key, Range first, Range second, Range third) {
    this.key = key;
    this.ranges = List.of(first, second, third);
  }

  /** Returns what {@code colorSpace} says, such as {@code display-p3}. */
  public String key() {
    return key;
  }

  /** Returns what the three components may be. */
  public List<Range> ranges() {
    return ranges;
  }

  /** Returns the space that {@code colorSpace} names. */
  public static Optional<ColorSpace> of(String key) {
    return Arrays.stream(values()).filter(space -> space.key.equals(key)).findFirst();
  }

  /** Returns all that {@code colorSpace} may say. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(ColorSpace::key).toList();
  }
}
