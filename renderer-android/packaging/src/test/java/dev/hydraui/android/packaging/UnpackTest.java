package dev.hydraui.android.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UnpackTest {

  @TempDir Path folder;

  @BeforeEach
  void anArchive() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    archive(
        "one-1.0.aar",
        Map.of(
            "classes.jar", zip(Map.of("a/A.class", "A".getBytes(UTF_8))),
            "proguard.txt", "-keep class a.A".getBytes(UTF_8),
            "AndroidManifest.xml", "<manifest package='a.one'/>".getBytes(UTF_8)));
  }

  @Test
  void putsClassesTogetherAndTheRestApart() throws IOException {
    unpack();
    assertEquals("A", Files.readString(folder.resolve("classes/a/A.class")));
    Archive archive = Archive.in(folder.resolve("rest")).get(0);
    assertEquals("a.one", archive.packageName());
    assertTrue(archive.rules().isPresent());
    assertTrue(archive.resources().isEmpty());
  }

  @Test
  void refusesTwoFormsOfOneClass() throws IOException {
    archive("two.aar", Map.of("classes.jar", zip(Map.of("a/A.class", "B".getBytes(UTF_8)))));
    IOException failure = assertThrows(IOException.class, this::unpack);
    assertTrue(failure.getMessage().contains("two.aar: another archive has another"));
  }

  @Test
  void refusesToWriteElsewhere() throws IOException {
    archive("evil.aar", Map.of("../../x", new byte[1]));
    IOException failure = assertThrows(IOException.class, this::unpack);
    assertTrue(failure.getMessage().contains("evil.aar: ../../x leads out"));
  }

  @Test
  void aManifestWithoutAPackageIsNamed() throws IOException {
    Files.writeString(folder.resolve("AndroidManifest.xml"), "<manifest/>");
    IOException failure = assertThrows(IOException.class, () -> new Archive(folder).packageName());
    assertTrue(failure.getMessage().contains("AndroidManifest.xml: <manifest> names no package"));
  }

  private void unpack() throws IOException {
    Unpack.main(
        new String[] {
          "" + folder.resolve("in"), "" + folder.resolve("classes"), "" + folder.resolve("rest")
        });
  }

  private void archive(String name, Map<String, byte[]> content) throws IOException {
    Files.write(folder.resolve("in").resolve(name), zip(content));
  }

  private static byte[] zip(Map<String, byte[]> content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : content.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
