package dev.hydraui.android.packaging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;

/**
 * Where in an .apk what is not compressed has to begin: at a multiple of 4 bytes, native libraries
 * at one of 16 KiB, the largest page of Android's devices.
 */
final class Alignment {

  private static final int WORD = 4;
  private static final int PAGE = 16 * 1024;
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final String TABLE = "resources.arsc";

  private Alignment() {}

  /** What a file of this name is aligned to, in bytes. */
  static int of(String name) {
    return name.endsWith(".so") ? PAGE : WORD;
  }

  /**
   * Reads an .apk as Android does, and says each fault of its layout; none in a good one.
   *
   * @throws IOException if it is no zip file
   */
  static List<String> faults(Path apk) throws IOException {
    ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(apk)).order(ByteOrder.LITTLE_ENDIAN);
    int end = file.limit() - END_LENGTH;
    if (end < 0 || file.getInt(end) != END_SIGNATURE) {
      throw new IOException(apk + " does not end as a zip file without a comment does");
    }
    List<String> faults = new ArrayList<>();
    int count = unsigned(file, end + 10);
    int at = file.getInt(end + 16);
    for (int i = 0; i < count; i++) {
      int nameLength = unsigned(file, at + 28);
      byte[] bytes = new byte[nameLength];
      file.get(at + ENTRY_LENGTH, bytes);
      String name = new String(bytes, StandardCharsets.UTF_8);
      int local = file.getInt(at + 42);
      int content = local + LOCAL_LENGTH + unsigned(file, local + 26) + unsigned(file, local + 28);
      check(name, unsigned(file, at + 10) == ZipEntry.STORED, content, faults);
      at += ENTRY_LENGTH + nameLength + unsigned(file, at + 30) + unsigned(file, at + 32);
    }
    return faults;
  }

  private static void check(String name, boolean stored, int content, List<String> faults) {
    if (stored && content % of(name) != 0) {
      faults.add(name + " begins at " + content + ", no multiple of " + of(name));
    }
    if (!stored && (name.equals(TABLE) || name.endsWith(".so"))) {
      faults.add(name + " is compressed");
    }
  }

  private static int unsigned(ByteBuffer file, int at) {
    return Short.toUnsignedInt(file.getShort(at));
  }
}
