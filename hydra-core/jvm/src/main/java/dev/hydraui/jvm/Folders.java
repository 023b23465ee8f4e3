package dev.hydraui.jvm;

import java.io.File;
import java.util.Locale;
import java.util.Map;

/** Where a desktop keeps what belongs to a person and an application. */
public final class Folders {

  private Folders() {}

  /** The folder of an application's data, on this system and for this person. */
  public static File data(String name) {
    return data(
        name,
        System.getProperty("os.name", ""),
        new File(System.getProperty("user.home", "")),
        System.getenv());
  }

  /**
   * The folder of an application's data: {@code ~/.local/share/NAME} (XDG Base Directory
   * Specification), {@code ~/Library/Application Support/NAME} or {@code %APPDATA%\NAME}.
   *
   * @param system the property {@code os.name}
   * @param environment the process's
   */
  static File data(String name, String system, File home, Map<String, String> environment) {
    String os = system.toLowerCase(Locale.ROOT);
    if (os.contains("win")) {
      return new File(at(environment, "APPDATA", new File(home, "AppData/Roaming")), name);
    }
    if (os.contains("mac")) {
      return new File(home, "Library/Application Support/" + name);
    }
    return new File(at(environment, "XDG_DATA_HOME", new File(home, ".local/share")), name);
  }

  /** What is not absolute counts for nothing, as the XDG specification says. */
  private static File at(Map<String, String> environment, String variable, File usual) {
    File set = new File(environment.getOrDefault(variable, ""));
    return set.isAbsolute() ? set : usual;
  }
}
