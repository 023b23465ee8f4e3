package dev.hydraui.tokens.platform.code;

import dev.hydraui.tokens.platform.Options;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/** Reads the option {@code package}, which says where generated code belongs. */
public final class PackageName {
  private PackageName() {}

  /** Returns the package, {@code tokens} when none is named; what cannot be one is an error. */
  public static String of(Options options) {
    Optional<String> name = options.text("package");
    if (name.isPresent() && !SourceVersion.isName(name.get(), SourceVersion.RELEASE_17)) {
      options.error(
          "package", "\"" + name.get() + "\" is no package", "Write one such as com.acme.design.");
    }
    return name.orElse("tokens");
  }
}
