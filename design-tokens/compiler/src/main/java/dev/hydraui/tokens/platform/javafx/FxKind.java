package dev.hydraui.tokens.platform.javafx;

import dev.hydraui.tokens.platform.Options;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.platform.TargetKind;

/** Makes {@link FxTarget}, which has no options. */
public final class FxKind implements TargetKind {

  @Override
  public String name() {
    return "javafx";
  }

  @Override
  public Target create(Options options) {
    return new FxTarget();
  }
}
