package dev.hydraui.tokens.platform.json;

import dev.hydraui.tokens.platform.Options;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.platform.TargetKind;

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
