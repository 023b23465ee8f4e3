package dev.hydraui.javafx.capability;

import dev.hydraui.capability.Storage;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps texts as files of one folder, a file for each key. A text is there whole or not at all:
 * each is written beside the one before and takes its place.
 */
final class FxStorage {

  private final Path folder;

  private FxStorage(Path folder) {
    this.folder = folder;
  }

  static Capabilities in(Path folder) {
    FxStorage storage = new FxStorage(folder);
    return Capabilities.none()
        .with(Storage.Read.class, storage::read)
        .with(Storage.Write.class, storage::write)
        .with(Storage.Remove.class, storage::remove);
  }

  private Running read(Storage.Read read, Consumer<Optional<String>> answer) {
    Optional<String> text;
    try {
      Path file = file(read.key());
      text = Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException failure) {
      text = Optional.empty();
    }
    answer.accept(text);
    return Running.NOTHING;
  }

  private Running write(Storage.Write write, Consumer<Boolean> answer) {
    boolean kept;
    try {
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, "", ".new");
      try {
        Files.write(fresh, write.text().getBytes(StandardCharsets.UTF_8));
        Files.move(fresh, file(write.key()), StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
      kept = true;
    } catch (IOException failure) {
      kept = false;
    }
    answer.accept(kept);
    return Running.NOTHING;
  }

  private Running remove(Storage.Remove remove, Consumer<Boolean> answer) {
    boolean gone;
    try {
      Files.deleteIfExists(file(remove.key()));
      gone = true;
    } catch (IOException failure) {
      gone = false;
    }
    answer.accept(gone);
    return Running.NOTHING;
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
