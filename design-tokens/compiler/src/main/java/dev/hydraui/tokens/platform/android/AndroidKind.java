package dev.hydraui.tokens.platform.android;

import dev.hydraui.tokens.platform.Options;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.platform.TargetKind;

/** Makes {@link AndroidTarget}, which has no options. */
public final class AndroidKind implements TargetKind {

  @Override
  public String name() {
    return "android";
  }

  @Override
  public Target create(Options options) {
    return new AndroidTarget();
  }
}
