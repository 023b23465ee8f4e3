package dev.hydraui.javafx.capability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Texts as files of one folder, a file for each key. A text is there whole or not at all: each is
 * written beside the one before and takes its place. From any thread.
 */
public final class KeptTexts {

  private final Path folder;

  KeptTexts(Path folder) {
    this.folder = folder;
  }

  /** The text of a key; nothing where there is none or it cannot be read. */
  public Optional<String> read(String key) {
    try {
      Path file = file(key);
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException failure) {
      return Optional.empty();
    }
  }

  /** Keeps a text; whether it could be. */
  public boolean write(String key, String text) {
    try {
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, "", ".new");
      try {
        Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
        Files.move(fresh, file(key), StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
      return true;
    } catch (IOException failure) {
      return false;
    }
  }

  /** Forgets a text; whether it could be. */
  public boolean remove(String key) {
    try {
      Files.deleteIfExists(file(key));
      return true;
    } catch (IOException failure) {
      return false;
    }
  }

  /** Two keys never share a file, on file systems that take A for a either. */
  private Path file(String key) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
      name.append(plain ? "" + c : "_" + Integer.toHexString(c) + "_");
    }
    return folder.resolve(name + ".txt");
  }
}
