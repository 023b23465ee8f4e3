package dev.hydraui.tokens.command;

import dev.hydraui.tokens.Build;
import dev.hydraui.tokens.config.Config;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code build}: compiles, and writes the files unless there is an error. */
@Command(name = "build", description = "Compile, and write the files; none when there is an error.")
final class BuildCommand implements Callable<Integer> {
  @Parameters(
      index = "0..*",
      paramLabel = "FILE",
      description = "A resolver, or files of tokens, later ones over earlier ones.")
  private List<Path> files = new ArrayList<>();

  @Mixin private Inputs inputs;
  @Spec private CommandSpec command;

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    Config config = inputs.config(files);
    Build.Result result = new Build(config).run();
    String done = Report.count(result.files().size(), "file") + " in " + config.output();
    return Report.print(
        result,
        done,
        System.nanoTime() - start,
        command.commandLine().getOut(),
        command.commandLine().getErr());
  }
}
