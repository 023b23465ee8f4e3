package dev.hydraui.admin.installer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What Java has prepared of a program to start it sooner: an AOT cache (JEP 483, 514, 515), learned
 * from one start. JDK 25 and newer have it; the archives of older ones (JEP 310) hold the place of
 * each jar and would be of no use where the program is installed.
 */
final class StartCache {

  private static final String FILE = "hydra-admin.aot";

  private StartCache() {}

  static boolean isKnown() {
    return Runtime.version().feature() >= 25;
  }

  /** The options that use the one in a folder. */
  static List<String> use(String folder) {
    return isKnown() ? List.of("-XX:AOTCache=" + folder + "/" + FILE) : List.of();
  }

  /** The options by which Java does not start without it. */
  static List<String> demand() {
    return isKnown() ? List.of("-XX:AOTMode=on") : List.of();
  }

  /**
   * Learns it from a start, and puts it beside the image's jars.
   *
   * @param scratch where to keep what is needed only meanwhile
   */
  static void learn(AppImage image, String address, Path scratch)
      throws IOException, InterruptedException {
    Path file = image.classes().resolve(FILE);
    String seen = "-XX:AOTConfiguration=" + scratch.resolve("seen");
    List<String> options = new ArrayList<>(others(image));
    List<String> making = new ArrayList<>(List.of("" + image.java()));
    making.addAll(options);
    making.addAll(List.of("-XX:AOTMode=create", seen, "-XX:AOTCache=" + file));
    making.addAll(List.of("-cp", image.classPath()));
    options.addAll(List.of("-XX:AOTMode=record", seen));
    Start.of(image, options, address, scratch);
    Process process = new ProcessBuilder(making).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0 || !Files.exists(file)) {
      throw new PackagingException("no AOT cache came of the start: " + said);
    }
  }

  /** The launcher's options without those that use a cache. */
  static List<String> others(AppImage image) throws IOException {
    List<String> options = new ArrayList<>(image.javaOptions());
    options.removeAll(use("" + image.classes()));
    return options;
  }
}
