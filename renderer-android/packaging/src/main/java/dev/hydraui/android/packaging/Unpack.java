package dev.hydraui.android.packaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Takes libraries for Android apart: the classes of all of them into one folder, so that a Java
 * compiler has them, and the rest of each into a folder of its own.
 */
public final class Unpack {

  private final Path classes;
  private final Path archives;

  private Unpack(Path classes, Path archives) {
    this.classes = classes;
    this.archives = archives;
  }

  /**
   * @param arguments the folder with the .aar files; where the classes go; where the rest goes.
   *     What is there already is not made again, as long as the same files are there.
   */
  public static void main(String[] arguments) throws IOException {
    Path rest = Path.of(arguments[2]);
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
      files = all.filter(file -> ("" + file).endsWith(".aar")).sorted().toList();
    }
    Path done = rest.resolve("unpacked");
    String names = "" + files;
    if (Files.exists(done) && Files.readString(done).equals(names)) {
      return;
    }
    Folders.delete(rest);
    Folders.delete(Path.of(arguments[1]));
    Unpack unpack = new Unpack(Path.of(arguments[1]), rest);
    for (Path file : files) {
      unpack.archive(file);
    }
    Files.writeString(done, names);
  }

  private void archive(Path file) throws IOException {
    String name = ("" + file.getFileName()).replaceFirst("\\.aar$", "");
    Path folder = archives.resolve(name);
    Files.createDirectories(folder);
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.isDirectory()) {
          continue;
        }
        byte[] content = zip.readAllBytes();
        if (entry.getName().equals("classes.jar") || entry.getName().matches("libs/.*\\.jar")) {
          jar(file, content);
        } else {
          write(below(folder, entry, file), content, file);
        }
      }
    }
  }

  private void jar(Path file, byte[] jar) throws IOException {
    try (InputStream bytes = new ByteArrayInputStream(jar);
        ZipInputStream zip = new ZipInputStream(bytes)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory() && !entry.getName().equals("META-INF/MANIFEST.MF")) {
          write(below(classes, entry, file), zip.readAllBytes(), file);
        }
      }
    }
  }

  private static Path below(Path folder, ZipEntry entry, Path file) throws IOException {
    Path place = folder.resolve(entry.getName()).normalize();
    if (!place.startsWith(folder)) {
      throw new IOException(file + ": " + entry.getName() + " leads out of the archive");
    }
    return place;
  }

  private static void write(Path place, byte[] content, Path file) throws IOException {
    if (Files.exists(place)) {
      if (!Arrays.equals(Files.readAllBytes(place), content)) {
        throw new IOException(file + ": another archive has another " + place);
      }
      return;
    }
    Files.createDirectories(place.getParent());
    Files.write(place, content);
  }
}
