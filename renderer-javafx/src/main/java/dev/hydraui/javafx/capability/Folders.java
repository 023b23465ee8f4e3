package dev.hydraui.javafx.capability;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where a system keeps what belongs to a person and an application. */
final class Folders {

  private Folders() {}

  /**
   * The folder of an application's data: {@code ~/.local/share/NAME} (XDG Base Directory
   * Specification), {@code ~/Library/Application Support/NAME} or {@code %APPDATA%\NAME}.
   *
   * @param system the property {@code os.name}
   * @param environment the process's
   */
  static Path data(String name, String system, Path home, Map<String, String> environment) {
    String os = system.toLowerCase(Locale.ROOT);
    if (os.contains("win")) {
      return at(environment, "APPDATA", home.resolve("AppData").resolve("Roaming")).resolve(name);
    }
    if (os.contains("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve(name);
    }
    Path usual = home.resolve(".local").resolve("share");
    return at(environment, "XDG_DATA_HOME", usual).resolve(name);
  }

  /** What is not absolute counts for nothing, as the XDG specification says. */
  private static Path at(Map<String, String> environment, String variable, Path usual) {
    String set = environment.getOrDefault(variable, "");
    return !set.isEmpty() && Path.of(set).isAbsolute() ? Path.of(set) : usual;
  }
}
