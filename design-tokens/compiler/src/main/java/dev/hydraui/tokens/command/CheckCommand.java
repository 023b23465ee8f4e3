package dev.hydraui.tokens.command;

import dev.hydraui.tokens.Build;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code check}: says all that is wrong, and writes nothing. */
@Command(
    name = "check",
    description = "Say all that is wrong, in every context and on every platform; write nothing.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Mixin private Inputs inputs;
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    long start = System.nanoTime();
    Build.Result result = new Build(inputs.config()).compile();
    return Report.print(
        result,
        "checked",
        System.nanoTime() - start,
        command.commandLine().getOut(),
        command.commandLine().getErr());
  }
}
