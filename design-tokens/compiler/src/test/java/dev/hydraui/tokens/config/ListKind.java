package dev.hydraui.tokens.config;

import dev.hydraui.tokens.platform.Options;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.platform.TargetKind;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.theme.Brand;
import dev.hydraui.tokens.theme.Themes;

// region target
/** Lists every token of every brand with its description. */
public final class ListKind implements TargetKind {
  @Override
  public String name() {
    return "list";
  }

  @Override
  public Target create(Options options) {
    return new ListTarget(options.text("separator").orElse(" "));
  }

  private record ListTarget(String separator) implements Target {
    @Override
    public String name() {
      return "list";
    }

    @Override
    public void write(Themes themes, Output output) {
      for (Brand brand : themes.brands()) {
        StringBuilder text = new StringBuilder();
        for (Token token : brand.light().tokens()) {
          text.append(token.path() + separator + token.description().orElse("") + "\n");
        }
        output.file("list/" + (brand.name().isEmpty() ? "all" : brand.name()) + ".txt", "" + text);
      }
    }
  }
}
// endregion
