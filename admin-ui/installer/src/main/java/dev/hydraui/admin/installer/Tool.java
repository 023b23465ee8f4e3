package dev.hydraui.admin.installer;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.spi.ToolProvider;

/** The tools of the JDK that this runs on. */
final class Tool {

  private Tool() {}

  /**
   * Runs one; what it said.
   *
   * @param name as {@code jlink}
   * @throws PackagingException if there is none, or it failed
   */
  static String run(String name, List<String> arguments) {
    ToolProvider tool =
        ToolProvider.findFirst(name)
            .orElseThrow(
                () ->
                    new PackagingException(
                        "the JDK in "
                            + System.getProperty("java.home")
                            + " has no "
                            + name
                            + ". Set HYDRA_JDK to the home of a whole one."));
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    int exitCode = tool.run(out, out, arguments.toArray(String[]::new));
    String text = said.toString(StandardCharsets.UTF_8).strip();
    if (exitCode != 0) {
      throw new PackagingException(name + " failed: " + text);
    }
    return text;
  }
}
