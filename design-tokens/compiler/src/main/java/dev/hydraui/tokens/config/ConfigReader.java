package dev.hydraui.tokens.config;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.lint.LintConfig;
import dev.hydraui.tokens.platform.Options;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.platform.TargetKind;
import dev.hydraui.tokens.problem.Near;
import dev.hydraui.tokens.problem.Position;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Problems;
import dev.hydraui.tokens.problem.Reading;
import dev.hydraui.tokens.problem.TokensException;
import dev.hydraui.tokens.set.Transform;
import dev.hydraui.tokens.source.Library;
import dev.hydraui.tokens.theme.Scheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads configurations; paths in them are relative to their file. */
public final class ConfigReader {
  private final Path file;
  private final Registry registry;
  private final Problems problems = new Problems();

  private ConfigReader(Path file, Registry registry) {
    this.file = file;
    this.registry = registry;
  }

  /**
   * Reads a file such as {@code tokens.config.json}.
   *
   * @throws TokensException with everything that is wrong in it
   */
  public static Config read(Path file, Registry registry) {
    return new ConfigReader(file, registry).read();
  }

  private Config read() {
    String name = Library.name(file);
    Optional<Json> json =
        new Library(Reading.STRICT).json(name, new Position(name, 1, 1), problems);
    problems.throwErrors();
    Options options = Options.of(json.orElseThrow(), problems);
    List<Path> sources = options.texts("sources").stream().map(file::resolveSibling).toList();
    options.list("sources").forEach(this::exists);
    if (sources.isEmpty()) {
      options.error("sources", "\"sources\" names at least one file of tokens or a resolver", "");
    }
    String reading = options.choice("reading", List.of("strict", "lenient"));
    Map<String, String> defaults = options.words("defaults");
    Optional<Scheme> scheme = options.json("scheme").flatMap(this::scheme);
    Map<String, Map<String, String>> brands = new LinkedHashMap<>();
    Options ofBrands = nested(options, "brands");
    options.members("brands").keySet().forEach(key -> brands.put(key, ofBrands.words(key)));
    List<Transform> transforms = transforms(options);
    Map<String, Json> targets = options.members("targets");
    if (targets.isEmpty()) {
      options.error(
          "targets",
          "\"targets\" names at least one of " + String.join(", ", registry.targets().keySet()),
          "");
    }
    Path output = file.resolveSibling(options.text("output").orElse("build/tokens"));
    boolean origins = options.flag("origins");
    LintConfig lint = LintConfig.read(nested(options, "lint"), problems);
    List<Target> made = targets(options.members("targets"));
    options.close();
    problems.throwErrors();
    return new Config(
        sources,
        reading.equals("lenient") ? Reading.LENIENT : Reading.STRICT,
        defaults,
        scheme,
        brands,
        transforms,
        made,
        output,
        origins,
        lint);
  }

  /** A file that is not there is missed where it is named. */
  private void exists(Json source) {
    if (source instanceof Json.TextValue text) {
      Path named = file.resolveSibling(text.text());
      if (!Files.exists(named)) {
        problems.add(
            Problem.error("no-such-file", source.at(), "there is no file " + Library.name(named))
                .hint(Near.hint(text.text(), beside(named, text.text()))));
      }
    }
  }

  /** Returns the files in the folder of a file, as the configuration would name them. */
  private static List<String> beside(Path named, String text) {
    String before = text.substring(0, text.lastIndexOf('/') + 1);
    String[] names = named.toAbsolutePath().getParent().toFile().list();
    return names == null ? List.of() : Stream.of(names).sorted().map(before::concat).toList();
  }

  private Options nested(Options options, String name) {
    return options.json(name).map(json -> Options.of(json, problems)).orElse(Options.none());
  }

  private Optional<Scheme> scheme(Json json) {
    Options options = Options.of(json, problems);
    Optional<String> modifier = options.text("modifier");
    if (modifier.isEmpty()) {
      options.error("modifier", "\"modifier\" names the modifier of light and dark", "");
    }
    Scheme scheme =
        new Scheme(
            modifier.orElse(""),
            options.text("light").orElse("light"),
            options.text("dark").orElse("dark"));
    options.close();
    return Optional.of(scheme);
  }

  private List<Transform> transforms(Options options) {
    List<Transform> transforms = new ArrayList<>();
    for (String name : options.texts("transforms")) {
      Optional<Transform> transform = registry.transform(name);
      transform.ifPresent(transforms::add);
      if (transform.isEmpty()) {
        options.error(
            "transforms",
            "there is no transform " + name + " on the class path",
            Near.hint(name, registry.transforms().keySet()));
      }
    }
    return transforms;
  }

  private List<Target> targets(Map<String, Json> members) {
    List<Target> targets = new ArrayList<>();
    members.forEach(
        (name, json) -> {
          TargetKind kind = registry.targets().get(name);
          if (kind == null) {
            problems.add(
                Problem.error(
                        "config",
                        json.at(),
                        "there is no target "
                            + name
                            + ", expected "
                            + String.join(", ", registry.targets().keySet()))
                    .hint(Near.hint(name, registry.targets().keySet())));
            return;
          }
          Options options = Options.of(json, problems);
          targets.add(kind.create(options));
          options.close();
        });
    return targets;
  }
}
