package dev.hydraui.tokens.platform.code;

import dev.hydraui.tokens.Tokens;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.problem.Reading;
import dev.hydraui.tokens.theme.Themes;
import dev.hydraui.tokens.web.Npm;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sets that companies published, none of them clean, fetched through npm and not kept here; and
 * Hydra's own.
 */
public final class Published {
  /** The set that has names such as {@code outlineColor} and {@code outline-color} at once. */
  public static final String AMBIGUOUS = "github-primer";

  private static final String OWN = "hydra";

  private Published() {}

  /** Returns the names of the sets whose tokens keep names of their own on every platform. */
  public static Stream<String> sets() {
    return Stream.of(
        "adobe-spectrum",
        "apple-hig",
        "figma-sds",
        "ibm-carbon",
        "microsoft-fluent",
        "shopify-polaris",
        OWN);
  }

  /** Returns the tokens of a set, those of others read leniently. */
  public static Tokens load(String set) {
    if (set.equals(OWN)) {
      return Tokens.load(Path.of("../brand/src/main/tokens/hydra.resolver.json"));
    }
    return Tokens.load(Reading.LENIENT, folder().resolve(set + ".resolver.json"));
  }

  /** Returns the folder of all sets. */
  public static Path folder() {
    return Npm.with("dtcg-examples").resolve("node_modules/dtcg-examples");
  }

  /** Returns all themes of some tokens, as targets write them. */
  public static List<Theme> themes(Tokens tokens) {
    return Theme.all(Themes.of(tokens), new Output());
  }
}
