package dev.hydraui.tokens.platform.typescript;

import dev.hydraui.tokens.platform.Options;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.platform.TargetKind;

/** Makes {@link TypeScriptTarget}, which has no options. */
public final class TypeScriptKind implements TargetKind {

  @Override
  public String name() {
    return "typescript";
  }

  @Override
  public Target create(Options options) {
    return new TypeScriptTarget();
  }
}
