package dev.hydraui.tokens.platform.css;

import dev.hydraui.tokens.platform.Options;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.platform.TargetKind;
import java.util.List;
import java.util.Locale;

/**
 * Makes {@link CssTarget}. Options: {@code prefix}; {@code selector} for contexts and {@code
 * selectors} for single modifiers; {@code units}: {@code as-given}, {@code px} or {@code rem}; and
 * true or false for {@code nested}, {@code preference} and {@code wide-gamut}, which are on, {@code
 * references}, {@code descriptions} and {@code minified}, which are off.
 */
public final class CssKind implements TargetKind {

  @Override
  public String name() {
    return "css";
  }

  @Override
  public Target create(Options options) {
    return new CssTarget(read(options));
  }

  /** Reads what is common to all style sheets. */
  public static CssOptions read(Options options) {
    CssOptions css = CssOptions.defaults();
    css = options.text("prefix").map(css::prefix).orElse(css);
    css = options.text("selector").map(css::selector).orElse(css);
    css = css.selectors(options.words("selectors"));
    String units = options.choice("units", List.of("as-given", "px", "rem"));
    css = css.units(CssUnits.valueOf(units.toUpperCase(Locale.ROOT).replace('-', '_')));
    for (CssOptions.Feature feature : CssOptions.Feature.values()) {
      String name = feature.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (options.json(name).isPresent()) {
        css = options.flag(name) ? css.with(feature) : css.without(feature);
      }
    }
    return css;
  }
}
