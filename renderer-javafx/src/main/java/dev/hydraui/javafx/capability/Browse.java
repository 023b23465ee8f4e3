package dev.hydraui.javafx.capability;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Opens addresses with the program that the person has set their system to. */
final class Browse {

  private Browse() {}

  /** Whether a program for it was started. */
  static boolean open(String uri) {
    try {
      new ProcessBuilder(command(System.getProperty("os.name", ""), uri))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException failure) {
      return false;
    }
  }

  /** No shell reads it: the address is one word of the command. */
  static List<String> command(String system, String uri) {
    String os = system.toLowerCase(Locale.ROOT);
    if (os.contains("win")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", uri);
    }
    return List.of(os.contains("mac") ? "open" : "xdg-open", uri);
  }
}
