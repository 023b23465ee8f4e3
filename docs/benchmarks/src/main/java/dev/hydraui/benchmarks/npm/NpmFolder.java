package dev.hydraui.benchmarks.npm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A folder of scripts for Node, with the packages that its {@code package.json} asks for. */
public final class NpmFolder {

  private final Path folder;

  private NpmFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Copies files and has npm fetch what is not there yet; needs Node and npm.
   *
   * @param files where each goes in the folder, and where it is read from: a resource beside the
   *     class
   */
  public static NpmFolder fetched(Path folder, Class<?> beside, Map<String, String> files) {
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path to = folder.resolve(file.getKey()).normalize();
        Files.createDirectories(to.getParent());
        try (InputStream in = beside.getResourceAsStream(file.getValue())) {
          Files.write(to, in.readAllBytes());
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    NpmFolder npm = new NpmFolder(folder);
    npm.run(
        List.of(
            "npm",
            "install",
            "--silent",
            "--prefer-offline",
            "--ignore-scripts",
            "--no-package-lock",
            "--no-audit",
            "--no-fund"));
    return npm;
  }

  /** A folder below {@code target} of the module that a class belongs to. */
  public static Path below(Class<?> module, String name) {
    try {
      return Path.of(module.getProtectionDomain().getCodeSource().getLocation().toURI())
          .resolveSibling(name);
    } catch (URISyntaxException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Runs a script with Node and returns what it prints. */
  public String node(String script, String... arguments) {
    List<String> command = new ArrayList<>(List.of("node", script));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private String run(List<String> command) {
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
