package dev.hydraui.jvm;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hydraui.capability.Storage;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Texts as files of one folder, a file for each key. A text is there whole or not at all: each is
 * written beside the one before and takes its place. From any thread.
 */
public final class KeptTexts {

  /** Puts one file in another's place, as one step. */
  public interface Replacing {

    /**
     * @throws IOException where it cannot be done; the other is there still
     */
    void replace(File fresh, File place) throws IOException;
  }

  private final File folder;
  private final Replacing replacing;

  /**
   * The texts of a folder, which is made when it is needed.
   *
   * @param replacing as the platform does it: only some let {@link File#renameTo} replace
   */
  public KeptTexts(File folder, Replacing replacing) {
    this.folder = folder;
    this.replacing = replacing;
  }

  /** The capabilities of {@link Storage}. */
  public Capabilities capabilities() {
    return Capabilities.none()
        .with(
            Storage.Read.class,
            (read, answer) -> {
              answer.accept(read(read.key()));
              return Running.NOTHING;
            })
        .with(
            Storage.Write.class,
            (write, answer) -> {
              answer.accept(write(write.key(), write.text()));
              return Running.NOTHING;
            })
        .with(
            Storage.Remove.class,
            (remove, answer) -> {
              answer.accept(remove(remove.key()));
              return Running.NOTHING;
            });
  }

  /** The text of a key; nothing where there is none or it cannot be read. */
  public Optional<String> read(String key) {
    File file = file(key);
    try (InputStream in = new FileInputStream(file)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] part = new byte[8192];
      for (int count = in.read(part); count >= 0; count = in.read(part)) {
        bytes.write(part, 0, count);
      }
      return Optional.of(new String(bytes.toByteArray(), UTF_8));
    } catch (IOException failure) {
      return Optional.empty();
    }
  }

  /** Keeps a text; whether it could be. */
  public boolean write(String key, String text) {
    boolean there = folder.isDirectory() || folder.mkdirs() || folder.isDirectory();
    return there && written(key, text);
  }

  private boolean written(String key, String text) {
    try {
      File fresh = File.createTempFile("text", ".new", folder);
      try {
        try (FileOutputStream out = new FileOutputStream(fresh)) {
          out.write(text.getBytes(UTF_8));
          out.getFD().sync();
        }
        replacing.replace(fresh, file(key));
        return true;
      } finally {
        boolean unused = fresh.delete();
      }
    } catch (IOException failure) {
      return false;
    }
  }

  /** Forgets a text; whether it could be. */
  public boolean remove(String key) {
    File file = file(key);
    return file.delete() || !file.exists();
  }

  /** Two keys never share a file, on file systems that take A for a either. */
  private File file(String key) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
      name.append(plain ? "" + c : "_" + Integer.toHexString(c) + "_");
    }
    return new File(folder, name + ".txt");
  }
}
