package dev.hydraui.benchmarks.tokens;

import dev.hydraui.benchmarks.npm.NpmFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Style Dictionary, in the version of the root pom, fetched from the npm registry into a folder.
 */
public final class StyleDictionary {
  private static final String SCRIPT = "style-dictionary.mjs";

  private final NpmFolder npm;

  private StyleDictionary(NpmFolder npm) {
    this.npm = npm;
  }

  /** Fetches it, unless it is there already; needs Node and npm. */
  public static StyleDictionary fetched(Path folder) {
    return new StyleDictionary(
        NpmFolder.fetched(
            folder, StyleDictionary.class, Map.of("package.json", "package.json", SCRIPT, SCRIPT)));
  }

  /**
   * What it said.
   *
   * @param versions its own and Node's
   * @param milliseconds each run's, the first first
   */
  public record Measured(String versions, List<Double> milliseconds) {}

  /** Compiles the four themes for six platforms, all in one process. */
  public Measured measure(SampleTokens tokens, Path out, int runs) {
    String printed = npm.node(SCRIPT, "" + tokens.folder(), "" + out, "" + runs);
    List<String> lines = printed.lines().toList();
    List<Double> milliseconds = new ArrayList<>();
    lines.subList(2, lines.size()).forEach(line -> milliseconds.add(Double.parseDouble(line)));
    if (Integer.parseInt(lines.get(1)) != tokens.tokens()) {
      throw new IllegalStateException("it wrote " + lines.get(1) + " of " + tokens.tokens());
    }
    return new Measured(lines.get(0), milliseconds);
  }
}
