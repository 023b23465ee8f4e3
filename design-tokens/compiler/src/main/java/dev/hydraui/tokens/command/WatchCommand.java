package dev.hydraui.tokens.command;

import dev.hydraui.tokens.Build;
import dev.hydraui.tokens.config.Config;
import dev.hydraui.tokens.problem.TokensException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code watch}: builds, and again whenever a file changes that the build read. */
@Command(
    name = "watch",
    description = "Build, and again whenever a file changes; errors leave the last good files.",
    mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer> {
  @Mixin private Inputs inputs;
  @Spec private CommandSpec command;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Optional<Path> configFile = inputs.configFile();
    Build build = build(Optional.empty());
    try (Watch watch = new Watch()) {
      while (!Thread.currentThread().isInterrupted()) {
        Set<Path> files = new LinkedHashSet<>();
        configFile.ifPresent(files::add);
        build.files().forEach(file -> files.add(Path.of(file)));
        Set<Path> changed = watch.await(files);
        if (configFile.isPresent() && changed.contains(configFile.get())) {
          build = build(Optional.of(build));
        } else {
          build.changed(changed);
          run(build);
        }
      }
    }
    return 0;
  }

  /** Builds by the configuration as it is now; by the one before when it cannot be read. */
  private Build build(Optional<Build> before) throws IOException {
    try {
      Config config = inputs.config();
      Build build = new Build(config);
      run(build);
      return build;
    } catch (TokensException e) {
      if (before.isEmpty()) {
        throw e;
      }
      command.commandLine().getErr().println(e.getMessage());
      return before.get();
    }
  }

  private void run(Build build) throws IOException {
    long start = System.nanoTime();
    Build.Result result = build.run();
    Report.print(
        result,
        "built " + Report.count(result.files().size(), "file"),
        System.nanoTime() - start,
        command.commandLine().getOut(),
        command.commandLine().getErr());
    command.commandLine().getOut().flush();
  }
}
