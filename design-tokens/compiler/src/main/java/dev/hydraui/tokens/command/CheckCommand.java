package dev.hydraui.tokens.command;

import dev.hydraui.tokens.Build;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: says all that is wrong, and writes nothing. */
@Command(
    name = "check",
    description = "Say all that is wrong, in every context and on every platform; write nothing.")
final class CheckCommand implements Callable<Integer> {
  @Parameters(
      index = "0..*",
      paramLabel = "FILE",
      description = "A resolver, or files of tokens, later ones over earlier ones.")
  private List<Path> files = new ArrayList<>();

  @Mixin private Inputs inputs;
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    long start = System.nanoTime();
    Build.Result result = new Build(inputs.config(files)).compile();
    return Report.print(
        result,
        "checked",
        System.nanoTime() - start,
        command.commandLine().getOut(),
        command.commandLine().getErr());
  }
}
