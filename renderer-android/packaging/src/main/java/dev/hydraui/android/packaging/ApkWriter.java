package dev.hydraui.android.packaging;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes an .apk. What is not compressed begins where Android can map it into memory: see {@link
 * Alignment}. The same content makes the same bytes.
 */
final class ApkWriter implements AutoCloseable {

  /** Of what precedes an entry's name in the file, and of what precedes its padding. */
  private static final int HEADER = 30;

  private static final int FIELD = 6;
  private static final int ALIGNMENT_FIELD = 0xd935;
  private static final LocalDateTime TIME = LocalDateTime.of(1981, 1, 1, 1, 1, 2);

  private final Counting counted;
  private final ZipOutputStream zip;
  private final Set<String> names = new HashSet<>();

  ApkWriter(Path file) throws IOException {
    counted = new Counting(Files.newOutputStream(file));
    zip = new ZipOutputStream(counted);
  }

  /** Adds a file that Android reads once and unpacks. */
  void compressed(String name, byte[] content) throws IOException {
    entry(name, ZipEntry.DEFLATED, content);
  }

  /** Adds a file that Android uses where it stands. */
  void stored(String name, byte[] content) throws IOException {
    entry(name, ZipEntry.STORED, content);
  }

  private void entry(String name, int method, byte[] content) throws IOException {
    if (!names.add(name)) {
      throw new IOException("there are two files " + name);
    }
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    entry.setMethod(method);
    if (method == ZipEntry.STORED) {
      CRC32 sum = new CRC32();
      sum.update(content);
      entry.setCrc(sum.getValue());
      entry.setSize(content.length);
      entry.setCompressedSize(content.length);
      entry.setExtra(padding(name));
    }
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  /** As long as it takes until the content stands at a multiple of what it is aligned to. */
  private byte[] padding(String name) throws IOException {
    zip.flush();
    int to = Alignment.of(name);
    int nameLength = name.getBytes(StandardCharsets.UTF_8).length;
    long begin = counted.count + HEADER + nameLength + FIELD;
    int fill = (int) ((to - begin % to) % to);
    byte[] field = new byte[FIELD + fill];
    put(field, 0, ALIGNMENT_FIELD);
    put(field, 2, 2 + fill);
    put(field, 4, to);
    return field;
  }

  private static void put(byte[] field, int at, int number) {
    field[at] = (byte) number;
    field[at + 1] = (byte) (number >> 8);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static final class Counting extends FilterOutputStream {
    private long count;

    Counting(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int one) throws IOException {
      out.write(one);
      count++;
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
      out.write(some, from, length);
      count += length;
    }
  }
}
