package dev.hydraui.android.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What has been made once, by what it was made of: for all checkouts of a person, and several
 * programs at a time.
 *
 * @param folder of this person, outside of every build's folder
 */
record Cache(Path folder) {

  /** Makes something out of the files that a key stands for. */
  interface Maker {
    void make(Path place) throws IOException;
  }

  /** In {@code HYDRA_HOME}, or else {@code .hydra} in the person's own folder. */
  static Cache ofThisPerson() {
    return new Cache(home().resolve("cache"));
  }

  /** Where what belongs to a person and to no checkout is kept. */
  static Path home() {
    String home = System.getenv("HYDRA_HOME");
    return home == null || home.isEmpty()
        ? Path.of(System.getProperty("user.home"), ".hydra")
        : Path.of(home);
  }

  /** The file or folder of this key, made now if it is not there yet. */
  Path get(String key, Maker maker) throws IOException {
    Path place = folder.resolve(key);
    if (Files.exists(place)) {
      return place;
    }
    Files.createDirectories(folder);
    // Others make the same at the same time: what is there is whole.
    Path making = Files.createTempDirectory(folder, "making");
    try {
      Path scratch = making.resolve(key);
      maker.make(scratch);
      Files.move(scratch, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException first) {
      return place;
    } finally {
      Folders.delete(making);
    }
    return place;
  }

  /** A key for what is made of these files and folders by something of this name. */
  static String key(String maker, List<Path> files) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(maker.getBytes(UTF_8));
      for (Path file : files) {
        add(digest, file);
      }
      return maker + "-" + HexFormat.of().formatHex(digest.digest(), 0, 12);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void add(MessageDigest digest, Path file) throws IOException {
    try (Stream<Path> within = Files.walk(file)) {
      for (Path one : within.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(("" + file.relativize(one)).getBytes(UTF_8));
        digest.update(Files.readAllBytes(one));
      }
    }
  }
}
