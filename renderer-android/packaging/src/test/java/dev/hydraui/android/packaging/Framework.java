package dev.hydraui.android.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Android's own resources, as apktool brings them: enough to link small programs with. */
final class Framework {

  private Framework() {}

  static Path in(Path folder) throws IOException {
    Path copy = folder.resolve("framework.jar");
    if (!Files.exists(copy)) {
      try (InputStream in = Aapt.class.getResourceAsStream("/prebuilt/android-framework.jar")) {
        Files.copy(in, copy);
      }
    }
    return copy;
  }
}
