package dev.hydraui.benchmarks.tokens;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Style Dictionary, in the version of the root pom, fetched from the npm registry into a folder.
 */
public final class StyleDictionary {
  private static final String SCRIPT = "style-dictionary.mjs";

  private final Path folder;

  private StyleDictionary(Path folder) {
    this.folder = folder;
  }

  /** Fetches it, unless it is there already; needs Node and npm. */
  public static StyleDictionary fetched(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("package.json"), resource("package.json"));
      Files.writeString(folder.resolve(SCRIPT), resource(SCRIPT));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    run(
        folder,
        List.of("npm", "install", "--silent", "--prefer-offline", "--no-audit", "--no-fund"));
    return new StyleDictionary(folder);
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
    String printed =
        run(folder, List.of("node", SCRIPT, "" + tokens.folder(), "" + out, "" + runs));
    List<String> lines = printed.lines().toList();
    List<Double> milliseconds = new ArrayList<>();
    lines.subList(2, lines.size()).forEach(line -> milliseconds.add(Double.parseDouble(line)));
    if (Integer.parseInt(lines.get(1)) != tokens.tokens()) {
      throw new IllegalStateException("it wrote " + lines.get(1) + " of " + tokens.tokens());
    }
    return new Measured(lines.get(0), milliseconds);
  }

  private static String resource(String name) {
    try (InputStream in = StyleDictionary.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String run(Path folder, List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      process.getOutputStream().close();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(command + " failed:\n" + printed);
      }
      return printed;
    } catch (IOException failure) {
      throw new UncheckedIOException(
          "cannot run " + command + "; Node with npm is needed", failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
