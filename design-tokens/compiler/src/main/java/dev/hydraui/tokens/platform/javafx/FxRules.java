package dev.hydraui.tokens.platform.javafx;

import dev.hydraui.tokens.platform.code.Decimals;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.value.Border;
import dev.hydraui.tokens.value.Shadow;
import dev.hydraui.tokens.value.StrokeStyle;
import dev.hydraui.tokens.value.Typography;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes style classes of what is more than one value. */
final class FxRules {
  private static final BigDecimal MOST_BLUR = BigDecimal.valueOf(127);
  private static final BigDecimal NATURAL_LINE = new BigDecimal("1.2");

  private final Token token;
  private final UnaryOperator<String> names;
  private final Consumer<String> warner;

  /**
   * @param names gives the property of a part
   * @param warner takes what JavaFX cannot say
   */
  FxRules(Token token, UnaryOperator<String> names, Consumer<String> warner) {
    this.token = token;
    this.names = names;
    this.warner = warner;
  }

  /** Returns the declarations of the token's class, when it has one. */
  Optional<String> declarations() {
    if (token.value() instanceof Typography type) {
      return Optional.of(typography(type));
    }
    if (token.value() instanceof Border border) {
      return Optional.of(border(border));
    }
    return token.value() instanceof Shadow shadow ? Optional.of(shadow(shadow)) : Optional.empty();
  }

  private String typography(Typography type) {
    if (type.fontFamily().value().names().size() > 1) {
      warner.accept("one font family only, the first one is written");
    }
    if (type.letterSpacing().value().value().signum() != 0) {
      warner.accept("no letter spacing, it is a property that nothing reads");
    }
    BigDecimal size = type.fontSize().value().px();
    BigDecimal spacing = size.multiply(type.lineHeight().value().number().subtract(NATURAL_LINE));
    warner.accept(
        "space between lines, not their height; it is that of a font whose lines are 1.2 high");
    return declaration("-fx-font-family", FxValues.family(type.fontFamily().value()))
        + declaration("-fx-font-size", Decimals.of(size) + "px")
        + declaration("-fx-font-weight", Decimals.of(FxValues.hundreds(type.fontWeight().value())))
        + declaration("-fx-line-spacing", Decimals.of(spacing) + "px");
  }

  private String border(Border border) {
    return declaration("-fx-border-color", names.apply("color"))
        + declaration("-fx-border-width", FxValues.px(border.width().value()))
        + declaration("-fx-border-style", style(border.style().value()));
  }

  private String style(StrokeStyle style) {
    if (style instanceof StrokeStyle.Dashes dashes) {
      return dashes.lengths().stream()
          .map(length -> FxValues.px(length.value()))
          .collect(Collectors.joining(", ", "segments(", ") line-cap " + dashes.lineCap().key()));
    }
    return switch ((StrokeStyle.Keyword) style) {
      case SOLID -> "solid";
      case DASHED -> "dashed";
      case DOTTED -> "dotted";
      case DOUBLE, GROOVE, RIDGE, OUTSET, INSET -> {
        warner.accept("lines are solid, dashed or dotted; solid is written");
        yield "solid";
      }
    };
  }

  /** An effect is one shadow: the first that falls outside, or else the first one. */
  private String shadow(Shadow shadow) {
    int index = 0;
    while (index < shadow.layers().size() && shadow.layers().get(index).inset()) {
      index++;
    }
    index = index == shadow.layers().size() ? 0 : index;
    Shadow.Layer layer = shadow.layers().get(index);
    String prefix = shadow.layers().size() == 1 ? "" : "layer " + (index + 1) + " ";
    if (shadow.layers().size() > 1) {
      warner.accept("an effect is one shadow, the others are properties that nothing reads");
    }
    BigDecimal spread = layer.spread().value().px().max(BigDecimal.ZERO);
    BigDecimal radius = layer.blur().value().px().add(spread);
    if (radius.compareTo(MOST_BLUR) > 0 || layer.spread().value().value().signum() < 0) {
      warner.accept("shadows reach at most 127 px far, and do not shrink");
    }
    BigDecimal share =
        radius.signum() == 0 ? BigDecimal.ZERO : spread.divide(radius, 5, RoundingMode.HALF_UP);
    String effect =
        (layer.inset() ? "innershadow" : "dropshadow")
            + "(gaussian, "
            + names.apply(prefix + "color")
            + ", "
            + Decimals.of(radius.min(MOST_BLUR))
            + ", "
            + Decimals.of(share)
            + ", "
            + Decimals.of(layer.offsetX().value().px())
            + ", "
            + Decimals.of(layer.offsetY().value().px())
            + ")";
    return declaration("-fx-effect", effect);
  }

  private static String declaration(String property, String value) {
    return "  " + property + ": " + value + ";\n";
  }
}
