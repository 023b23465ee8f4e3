package dev.hydraui.admin.installer;

import java.nio.file.Path;
import java.util.Locale;

/**
 * How a system lays out a program, by jpackage's names for it.
 *
 * @param name the program's, and its launcher's
 * @param folder where all of it is
 * @param launcher in there, what people start
 * @param classes in there, its jars
 * @param java in there, the Java that runs it
 * @param icon the format of icons
 * @param installer the kind of file that people install it from
 */
record Layout(
    String name,
    String folder,
    String launcher,
    String classes,
    String java,
    Icon.Format icon,
    String installer) {

  private static final String ON_LINUX = "hydra-admin";
  private static final String ELSEWHERE = "Hydra Admin";

  static final Layout LINUX =
      new Layout(
          ON_LINUX, ON_LINUX, "bin/" + ON_LINUX, "lib/app", "lib/runtime", Icon.Format.PNG, "deb");

  static final Layout MAC =
      new Layout(
          ELSEWHERE,
          ELSEWHERE + ".app",
          "Contents/MacOS/" + ELSEWHERE,
          "Contents/app",
          "Contents/runtime/Contents/Home",
          Icon.Format.ICNS,
          "dmg");

  static final Layout WINDOWS =
      new Layout(
          ELSEWHERE, ELSEWHERE, ELSEWHERE + ".exe", "app", "runtime", Icon.Format.ICO, "msi");

  /** That of the system that this runs on. */
  static Layout ofThisSystem() {
    return of(System.getProperty("os.name", ""));
  }

  /**
   * That of a system.
   *
   * @param system the property {@code os.name}
   */
  static Layout of(String system) {
    String os = system.toLowerCase(Locale.ROOT);
    return os.contains("win") ? WINDOWS : os.contains("mac") ? MAC : LINUX;
  }

  /** Where JavaFX looks for its own native libraries: where Java's are. */
  Path libraries(Path javaHome) {
    return javaHome.resolve(this == WINDOWS ? "bin" : "lib");
  }
}
