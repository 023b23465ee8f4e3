package dev.hydraui.admin.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this program. */
public final class Version {

  /** As {@code 1.2.0}, or {@code 1.2.0-SNAPSHOT} of what comes before that. */
  public static final String OF_THIS = read();

  private Version() {}

  private static String read() {
    try (InputStream in = Version.class.getResourceAsStream("version")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
