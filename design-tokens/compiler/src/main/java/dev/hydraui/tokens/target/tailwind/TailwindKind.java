package dev.hydraui.tokens.target.tailwind;

import dev.hydraui.tokens.target.Options;
import dev.hydraui.tokens.target.Target;
import dev.hydraui.tokens.target.TargetKind;
import dev.hydraui.tokens.target.css.CssKind;

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
