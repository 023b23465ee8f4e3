package dev.hydraui.tokens.platform.tailwind;

import dev.hydraui.tokens.platform.Options;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.platform.TargetKind;
import dev.hydraui.tokens.platform.css.CssKind;

/**
 * Makes {@link TailwindTarget}. Options: those of {@link CssKind}; {@code namespaces} of groups by
 * their paths; {@code keep-unused}.
 */
public final class TailwindKind implements TargetKind {

  @Override
  public String name() {
    return "tailwind";
  }

  @Override
  public Target create(Options options) {
    return new TailwindTarget(
        new TailwindOptions(
            CssKind.read(options), options.words("namespaces"), options.flag("keep-unused")));
  }
}
