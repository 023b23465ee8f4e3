package dev.hydraui.tokens.command;

import dev.hydraui.tokens.Build;
import dev.hydraui.tokens.config.Config;
import dev.hydraui.tokens.problem.TokensException;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code watch}: builds, and again whenever a file changes that the build read. */
@Command(
    name = "watch",
    description = "Build, and again whenever a file changes; errors leave the last good files.")
final class WatchCommand implements Callable<Integer> {
  @Parameters(
      index = "0..*",
      paramLabel = "FILE",
      description = "A resolver, or files of tokens, later ones over earlier ones.")
  private List<Path> files = new ArrayList<>();

  @Mixin private Inputs inputs;
  @Spec private CommandSpec command;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Optional<Path> configFile =
        files.isEmpty() ? Optional.of(inputs.configFile()) : Optional.empty();
    FileTime read = FileTime.from(Instant.now());
    Build build = build(Optional.empty());
    try (Watch watch = new Watch()) {
      while (!Thread.currentThread().isInterrupted()) {
        Set<Path> known = new LinkedHashSet<>();
        configFile.ifPresent(known::add);
        build.files().forEach(file -> known.add(Path.of(file)));
        Set<Path> changed = watch.await(known, read);
        read = FileTime.from(Instant.now());
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
      Config config = inputs.config(files);
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
