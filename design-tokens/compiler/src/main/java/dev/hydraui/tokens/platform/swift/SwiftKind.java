package dev.hydraui.tokens.platform.swift;

import dev.hydraui.tokens.platform.Options;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.platform.TargetKind;

/**
 * Makes {@link SwiftTarget}. Option: {@code catalog}, true for a catalogue of the colours for Xcode
 * beside the enumerations; off when not given.
 */
public final class SwiftKind implements TargetKind {

  @Override
  public String name() {
    return "swift";
  }

  @Override
  public Target create(Options options) {
    return new SwiftTarget(options.flag("catalog"));
  }
}
