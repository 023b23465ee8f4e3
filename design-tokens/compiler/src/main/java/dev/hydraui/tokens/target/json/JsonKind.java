package dev.hydraui.tokens.target.json;

import dev.hydraui.tokens.target.Options;
import dev.hydraui.tokens.target.Target;
import dev.hydraui.tokens.target.TargetKind;

/** Makes {@link JsonTarget}; the option {@code references} keeps aliases. */
public final class JsonKind implements TargetKind {

  @Override
  public String name() {
    return "json";
  }

  @Override
  public Target create(Options options) {
    return new JsonTarget(options.flag("references"));
  }
}
