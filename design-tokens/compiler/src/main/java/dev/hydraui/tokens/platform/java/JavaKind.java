package dev.hydraui.tokens.platform.java;

import dev.hydraui.tokens.platform.Options;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.platform.TargetKind;
import dev.hydraui.tokens.platform.code.PackageName;

/** Makes {@link JavaTarget}; the option {@code package} is {@code tokens} when not given. */
public final class JavaKind implements TargetKind {

  @Override
  public String name() {
    return "java";
  }

  @Override
  public Target create(Options options) {
    return new JavaTarget(PackageName.of(options));
  }
}
