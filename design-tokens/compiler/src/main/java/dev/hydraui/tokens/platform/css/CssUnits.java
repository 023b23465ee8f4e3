package dev.hydraui.tokens.platform.css;

import dev.hydraui.tokens.value.Dimension;
import java.math.BigDecimal;

/** Which units lengths are written in. */
public enum CssUnits {
  /** px stay px, and rem stay rem. */
  AS_GIVEN,
  /** All in px; a reader who chose another font size is not heard. */
  PX,
  /** All in rem, with 16 px a rem. */
  REM;

  private static final BigDecimal PX_IN_REM = new BigDecimal("0.0625");

  /** Returns a length as CSS. */
  public String of(Dimension dimension) {
    return switch (this) {
      case AS_GIVEN -> CssNumbers.of(dimension.value()) + dimension.unit().key();
      case PX -> CssNumbers.of(dimension.px()) + "px";
      case REM -> CssNumbers.of(dimension.px().multiply(PX_IN_REM)) + "rem";
    };
  }
}
