package dev.hydraui.tokens.platform.compose;

import dev.hydraui.tokens.platform.Options;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.platform.TargetKind;
import dev.hydraui.tokens.platform.code.PackageName;

/**
 * Makes {@link ComposeTarget}. Options: {@code package}, which is {@code tokens} when not given,
 * and {@code roles}: paths of tokens by the roles of Material, where their names do not tell.
 */
public final class ComposeKind implements TargetKind {

  @Override
  public String name() {
    return "compose";
  }

  @Override
  public Target create(Options options) {
    return new ComposeTarget(PackageName.of(options), options.words("roles"));
  }
}
