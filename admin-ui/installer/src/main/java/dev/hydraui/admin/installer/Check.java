package dev.hydraui.admin.installer;

import dev.hydraui.admin.desktop.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Whether what was made starts. */
final class Check {

  private Check() {}

  /**
   * A launcher must tell the program's version, with the cache in use.
   *
   * @throws PackagingException if it does not
   */
  static void starts(Path launcher) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("" + launcher, "--version");
    // The only options that a launcher takes from outside; Java tells of them first.
    builder.environment().put("JAVA_TOOL_OPTIONS", String.join(" ", StartCache.demand()));
    String said = said(builder.redirectErrorStream(true));
    if (!said.endsWith("Hydra Admin " + Version.OF_THIS)) {
      throw new PackagingException(launcher + " does not start: " + said);
    }
  }

  /**
   * What an installer for this system installs must start too, wherever it is put. Only the one of
   * Debian can be looked into without installing it.
   */
  static void installed(AppImage image, Path installer, Path scratch)
      throws IOException, InterruptedException {
    if (image.layout() != Layout.LINUX) {
      return;
    }
    Path root = scratch.resolve("installed");
    said(new ProcessBuilder(List.of("dpkg-deb", "-x", "" + installer, "" + root)));
    try (Stream<Path> all = Files.walk(root)) {
      Path launcher =
          all.filter(file -> file.endsWith(image.layout().launcher()))
              .findFirst()
              .orElseThrow(() -> new PackagingException(installer + " holds no launcher"));
      starts(launcher);
    }
  }

  private static String said(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new PackagingException(builder.command() + " failed: " + said);
    }
    return said.strip();
  }
}
