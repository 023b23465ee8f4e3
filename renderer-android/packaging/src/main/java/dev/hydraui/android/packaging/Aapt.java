package dev.hydraui.android.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Android's compiler of resources, as it comes with apktool.
 *
 * @param program the one for this machine's operating system
 */
record Aapt(Path program) {

  /**
   * The one for this machine.
   *
   * @throws IOException if there is none for it
   */
  static Aapt forThisMachine(Cache cache) throws IOException {
    String name = binary(System.getProperty("os.name"));
    try (InputStream binary = Aapt.class.getResourceAsStream("/prebuilt/" + name)) {
      if (binary == null) {
        throw new IOException("apktool-lib has no " + name);
      }
      byte[] bytes = binary.readAllBytes();
      Path program =
          cache.get(
              // Windows runs no file of another ending.
              "aapt2-" + Integer.toHexString(Arrays.hashCode(bytes)) + ".exe",
              place -> {
                Files.write(place, bytes);
                if (!place.toFile().setExecutable(true)) {
                  throw new IOException(place + " cannot be made a program");
                }
              });
      return new Aapt(program);
    }
  }

  /** Where it stands in apktool's jar. */
  static String binary(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win")) {
      return "windows/aapt2.exe";
    }
    return name.contains("mac") ? "macosx/aapt2" : "linux/aapt2";
  }

  /** Compiles a folder of resources into one file. */
  void compile(Path resources, Path out) throws IOException {
    Command.run(List.of("" + program, "compile", "--dir", "" + resources, "-o", "" + out));
  }

  /**
   * Links resources to a package without code.
   *
   * @param platform Android's own classes and resources
   * @param compiled what is said later comes before what is said earlier
   * @param packages in which a class of resources is wanted, beside the program's own
   * @param sources takes those classes
   * @param rules takes what the shrinker must keep because a resource names it
   */
  void link(
      Path manifest,
      Path platform,
      List<Path> compiled,
      List<String> packages,
      Path sources,
      Path rules,
      Path out)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("" + program, "link", "-o", "" + out, "--manifest", "" + manifest));
    command.addAll(List.of("-I", "" + platform, "--auto-add-overlay"));
    command.addAll(List.of("--java", "" + sources, "--proguard", "" + rules));
    if (!packages.isEmpty()) {
      command.addAll(List.of("--extra-packages", String.join(":", packages)));
    }
    command.addAll(List.of("--min-sdk-version", "" + Api.OLDEST));
    command.addAll(List.of("--target-sdk-version", "" + Api.TARGET));
    for (Path one : compiled) {
      command.addAll(List.of("-R", "" + one));
    }
    Command.run(command);
  }
}
