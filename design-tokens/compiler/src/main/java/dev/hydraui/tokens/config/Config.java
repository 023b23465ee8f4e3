package dev.hydraui.tokens.config;

import dev.hydraui.tokens.lint.LintConfig;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.problem.Reading;
import dev.hydraui.tokens.set.Transform;
import dev.hydraui.tokens.theme.Scheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be compiled, and how.
 *
 * @param sources one resolver, or token files of which later ones override earlier ones
 * @param defaults contexts by the names of modifiers, where the resolver has no default or another
 * @param scheme the modifier of light and dark; empty to find it by the names of contexts
 * @param brands what is chosen for more brands, by their names
 * @param output the folder for all files
 * @param origins whether {@code origins.json} is written, which tells where every value came from
 */
public record Config(
    List<Path> sources,
    Reading reading,
    Map<String, String> defaults,
    Optional<Scheme> scheme,
    Map<String, Map<String, String>> brands,
    List<Transform> transforms,
    List<Target> targets,
    Path output,
    boolean origins,
    LintConfig lint) {

  /** The name of the file that is looked for when none is named. */
  public static final String FILE = "tokens.config.json";

  public Config {
    sources = List.copyOf(sources);
    defaults = Map.copyOf(defaults);
    transforms = List.copyOf(transforms);
    targets = List.copyOf(targets);
  }

  /** Returns what holds when nothing but files and targets is named. */
  public static Config of(List<Path> sources, List<Target> targets, Path output) {
    return new Config(
        sources,
        Reading.STRICT,
        Map.of(),
        Optional.empty(),
        Map.of(),
        List.of(),
        targets,
        output,
        false,
        LintConfig.DEFAULT);
  }

  /** Returns the same, read in another way. */
  public Config reading(Reading reading) {
    return new Config(
        sources, reading, defaults, scheme, brands, transforms, targets, output, origins, lint);
  }

  /** Returns the same for other targets. */
  public Config targets(List<Target> targets) {
    return new Config(
        sources, reading, defaults, scheme, brands, transforms, targets, output, origins, lint);
  }

  /** Returns the same into another folder. */
  public Config output(Path output) {
    return new Config(
        sources, reading, defaults, scheme, brands, transforms, targets, output, origins, lint);
  }
}
