package dev.hydraui.tokens.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Packages of the npm registry, fetched once into the build folder in the version of the pom. */
public final class Npm {
  private Npm() {}

  /** Returns a folder from which Node finds a package. */
  public static Path with(String name) {
    String version = System.getProperty("npm." + name);
    Path folder = Path.of("target", "npm", name + "-" + version).toAbsolutePath();
    if (!Files.isDirectory(folder.resolve("node_modules").resolve(name))) {
      try {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("package.json"), "{\"private\":true}");
      } catch (IOException e) {
        throw new IllegalStateException("cannot write " + folder, e);
      }
      List<String> install =
          List.of("npm", "install", "--ignore-scripts", "--no-audit", "--no-fund");
      run(folder, Stream.concat(install.stream(), Stream.of(name + "@" + version)).toList(), "");
    }
    return folder;
  }

  /** Runs a module with a text as its input, and returns what it prints. */
  public static String node(Path folder, String module, String input) {
    return run(folder, List.of("node", "--input-type=module", "--eval", module), input);
  }

  private static String run(Path folder, List<String> command, String input) {
    try {
      Path text = Files.createTempFile(folder, "input", ".txt");
      Files.writeString(text, input);
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectInput(text.toFile())
              .start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      boolean ended = process.waitFor(2, TimeUnit.MINUTES);
      Files.delete(text);
      if (!ended || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IllegalStateException(command + " failed:\n" + printed);
      }
      return printed;
    } catch (IOException e) {
      throw new IllegalStateException("cannot run " + command + "; Node with npm is needed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
