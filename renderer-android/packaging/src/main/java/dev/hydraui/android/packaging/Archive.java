package dev.hydraui.android.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** A library for Android, an .aar, as a folder; its classes stand elsewhere. */
record Archive(Path folder) {

  /** All archives in a folder, by name. */
  static List<Archive> in(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory).sorted().map(Archive::new).toList();
    }
  }

  /** Its resources, if it has any. */
  Optional<Path> resources() {
    return part("res");
  }

  /** What the shrinker must keep of it, if it says so. */
  Optional<Path> rules() {
    return part("proguard.txt");
  }

  /** Its native libraries, one folder for each kind of processor, if it has any. */
  Optional<Path> nativeLibraries() {
    return part("jni");
  }

  private Optional<Path> part(String name) {
    return Optional.of(folder.resolve(name)).filter(Files::exists);
  }

  /**
   * The package that its class of resources is in.
   *
   * @throws IOException naming the file, if its manifest does not say
   */
  String packageName() throws IOException {
    Path manifest = folder.resolve("AndroidManifest.xml");
    try {
      String name =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(manifest.toFile())
              .getDocumentElement()
              .getAttribute("package");
      if (name.isEmpty()) {
        throw new IOException(manifest + ": <manifest> names no package");
      }
      return name;
    } catch (SAXException | ParserConfigurationException wrong) {
      throw new IOException(manifest + ": " + wrong.getMessage(), wrong);
    }
  }
}
