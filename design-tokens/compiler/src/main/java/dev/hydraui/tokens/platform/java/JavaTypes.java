package dev.hydraui.tokens.platform.java;

/** The records of the values of tokens. */
final class JavaTypes {
  static final String SOURCE =
      """
      /** What tokens say. */
      public final class TokenValues {
        private TokenValues() {}

        /**
         * A colour.
         *
         * @param argb eight bits each of alpha, red, green and blue, in sRGB
         * @param displayP3 red, green and blue from 0 to 1, and alpha; empty for colours of sRGB
         */
        public record Color(int argb, List<Double> displayP3) {
          public Color(int argb) {
            this(argb, List.of());
          }
        }

        /** A distance; a rem is the reader's font size, 16 px unless they chose another. */
        public record Dimension(double value, Unit unit) {
          public enum Unit { PX, REM }

          public static Dimension px(double value) {
            return new Dimension(value, Unit.PX);
          }

          public static Dimension rem(double value) {
            return new Dimension(value, Unit.REM);
          }
        }

        /** How an animation goes on. */
        public record CubicBezier(double x1, double y1, double x2, double y2) {}

        /**
         * How a line is drawn.
         *
         * @param style a style of CSS, or {@code dashed} when there are dashes
         * @param dashes dashes and gaps in turn
         * @param lineCap how dashes end: round, butt or square
         */
        public record StrokeStyle(String style, List<Dimension> dashes, String lineCap) {
          public StrokeStyle(String style) {
            this(style, List.of(), "butt");
          }
        }

        /** The line around something. */
        public record Border(Color color, Dimension width, StrokeStyle style) {}

        /** How something changes over time. */
        public record Transition(Duration duration, Duration delay, CubicBezier timingFunction) {}

        /** One of several shadows, the topmost first. */
        public record ShadowLayer(
            Color color,
            Dimension offsetX,
            Dimension offsetY,
            Dimension blur,
            Dimension spread,
            boolean inset) {}

        /** A colour of a gradient, at a position from 0 to 1. */
        public record Stop(Color color, double position) {}

        /** How text looks; the height of a line is a multiple of the font's size. */
        public record Typography(
            List<String> fontFamily,
            Dimension fontSize,
            double fontWeight,
            Dimension letterSpacing,
            double lineHeight) {}
      }
      """;

  private JavaTypes() {}
}
