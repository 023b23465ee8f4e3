package dev.hydraui.android.packaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ApkWriterTest {

  @TempDir Path folder;

  @Test
  void alignsWhatIsNotCompressed() throws IOException {
    Path apk = folder.resolve("a.apk");
    try (ApkWriter writer = new ApkWriter(apk)) {
      writer.compressed("AndroidManifest.xml", new byte[1001]);
      writer.stored("resources.arsc", new byte[] {1, 2, 3});
      writer.stored("res/ä.png", new byte[5]);
      writer.stored("lib/x86/liba.so", new byte[70_000]);
      writer.stored("lib/x86/libb.so", new byte[7]);
    }
    assertEquals(List.of(), Alignment.faults(apk));
    try (ZipFile zip = new ZipFile(apk.toFile())) {
      ZipEntry table = zip.getEntry("resources.arsc");
      assertArrayEquals(new byte[] {1, 2, 3}, zip.getInputStream(table).readAllBytes());
    }
  }

  @Test
  void theSameContentMakesTheSameBytes() throws IOException {
    Path one = folder.resolve("one");
    Path other = folder.resolve("other");
    for (Path file : List.of(one, other)) {
      try (ApkWriter writer = new ApkWriter(file)) {
        writer.compressed("a", new byte[100]);
      }
    }
    assertEquals(-1, Files.mismatch(one, other));
  }

  @Test
  void refusesTwoFilesOfOneName() throws IOException {
    try (ApkWriter writer = new ApkWriter(folder.resolve("a.apk"))) {
      writer.compressed("a", new byte[1]);
      IOException failure =
          assertThrows(IOException.class, () -> writer.compressed("a", new byte[1]));
      assertEquals("there are two files a", failure.getMessage());
    }
  }

  @Test
  void namesWhatStandsWrong() throws IOException {
    Path zip = folder.resolve("plain.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      stored(out, "ab.so");
      out.putNextEntry(new ZipEntry("resources.arsc"));
    }
    assertEquals(
        List.of("ab.so begins at 35, no multiple of 16384", "resources.arsc is compressed"),
        Alignment.faults(zip));
  }

  @Test
  void refusesWhatIsNoZipFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.apk"), "this is no zip file, by no means");
    IOException failure = assertThrows(IOException.class, () -> Alignment.faults(file));
    assertEquals(file + " does not end as a zip file without a comment does", failure.getMessage());
  }

  private static void stored(ZipOutputStream out, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(0);
    entry.setCrc(new CRC32().getValue());
    out.putNextEntry(entry);
    out.closeEntry();
  }
}
