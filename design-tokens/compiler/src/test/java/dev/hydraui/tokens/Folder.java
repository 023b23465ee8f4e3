package dev.hydraui.tokens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the files of a test; single quotes stand for double ones. */
public record Folder(Path path) {

  /** Writes a file and returns its path. */
  public Path file(String name, String json) throws IOException {
    Path file = path.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, json.replace('\'', '"'));
  }

  /** Returns what stands in a file. */
  public String text(String name) throws IOException {
    return Files.readString(path.resolve(name));
  }

  /** Returns a number token. */
  public static String number(Object value) {
    return "{'$type':'number','$value':" + value + "}";
  }

  /** Returns a gray in sRGB. */
  public static String gray(double light) {
    return "{'$type':'color','$value':{'colorSpace':'srgb','components':[%s,%s,%s]}}"
        .formatted(light, light, light);
  }
}
