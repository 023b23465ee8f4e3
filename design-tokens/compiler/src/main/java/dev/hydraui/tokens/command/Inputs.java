package dev.hydraui.tokens.command;

import dev.hydraui.tokens.config.Config;
import dev.hydraui.tokens.config.ConfigReader;
import dev.hydraui.tokens.config.Registry;
import dev.hydraui.tokens.platform.Options;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.platform.TargetKind;
import dev.hydraui.tokens.problem.Near;
import dev.hydraui.tokens.problem.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands take: a configuration, or files of tokens and what to make of them. */
final class Inputs {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = {"-c", "--config"},
      paramLabel = "FILE",
      description = "The configuration; " + Config.FILE + " when no file of tokens is named.")
  private Path config;

  @Option(
      names = {"-t", "--target"},
      paramLabel = "NAME",
      split = ",",
      description = "What to make, such as css; everything in the configuration when not given.")
  private List<String> targets = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      description = "Where to; build/tokens, or what the configuration says, when not given.")
  private Path out;

  @Option(
      names = "--lenient",
      description = "Read what is not as DTCG has it, and warn, in place of refusing it.")
  private boolean lenient;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Say this.")
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private boolean help;

  /**
   * Returns the configuration that the command line means.
   *
   * @param files a resolver, or files of tokens; none for the configuration file
   */
  Config config(List<Path> files) {
    Registry registry = Registry.load(Inputs.class.getClassLoader());
    Config made = files.isEmpty() ? read(registry) : named(files, registry);
    made = lenient ? made.reading(Reading.LENIENT) : made;
    made = targets.isEmpty() ? made : made.targets(targets(registry));
    return out == null ? made : made.output(out);
  }

  /** Returns the configuration file. */
  Path configFile() {
    return config == null ? Path.of(Config.FILE) : config;
  }

  private Config read(Registry registry) {
    Path file = configFile();
    if (config == null && !Files.exists(file)) {
      throw usage("name files of tokens, or a configuration: there is no " + Config.FILE + " here");
    }
    return ConfigReader.read(file, registry);
  }

  private Config named(List<Path> files, Registry registry) {
    if (config != null) {
      throw usage("name either a configuration or files of tokens");
    }
    List<Target> made = targets.isEmpty() ? all(registry) : targets(registry);
    return Config.of(files, made, Path.of("build", "tokens"));
  }

  private static List<Target> all(Registry registry) {
    return registry.targets().values().stream().map(kind -> kind.create(Options.none())).toList();
  }

  private List<Target> targets(Registry registry) {
    List<Target> made = new ArrayList<>();
    for (String name : targets) {
      TargetKind kind = registry.targets().get(name);
      if (kind == null) {
        throw usage(
            "there is no target "
                + name
                + ", expected "
                + String.join(", ", registry.targets().keySet())
                + ". "
                + Near.hint(name, registry.targets().keySet()));
      }
      made.add(kind.create(Options.none()));
    }
    return made;
  }

  private ParameterException usage(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
