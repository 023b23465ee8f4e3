package dev.hydraui.tokens.target.typescript;

import dev.hydraui.tokens.target.Options;
import dev.hydraui.tokens.target.Target;
import dev.hydraui.tokens.target.TargetKind;

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
