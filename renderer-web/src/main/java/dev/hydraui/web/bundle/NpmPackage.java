package dev.hydraui.web.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes an npm package of a program whose {@code main} registers machines with {@code WebApps},
 * once TeaVM has written it there as {@code hydra.js}: shrinks it and puts the module that other
 * frameworks import, its types, style sheets and icons beside it. A build runs it with three
 * arguments: the folder, the package's name and its version.
 */
public final class NpmPackage {

  private static final String PROGRAM = "hydra.js";
  private static final List<String> RESOURCES =
      List.of("embed/index.js", "embed/index.d.ts", "hydra.css", "tokens.css", "icons.svg");

  private NpmPackage() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3 || !Files.isRegularFile(Path.of(arguments[0], PROGRAM))) {
      throw new IllegalArgumentException(
          "Give the folder with " + PROGRAM + ", the package's name and its version");
    }
    Path folder = Path.of(arguments[0]);
    Shrunk.shrink(folder.resolve(PROGRAM));
    for (String resource : RESOURCES) {
      try (InputStream in = NpmPackage.class.getResourceAsStream("/dev/hydraui/web/" + resource)) {
        Files.write(folder.resolve(Path.of(resource).getFileName()), in.readAllBytes());
      }
    }
    Files.writeString(folder.resolve("package.json"), metadata(arguments[1], arguments[2]));
  }

  private static String metadata(String name, String version) {
    return """
        {
          "name": "@name",
          "version": "@version",
          "type": "module",
          "exports": {
            ".": { "types": "./index.d.ts", "default": "./index.js" },
            "./hydra.css": "./hydra.css",
            "./tokens.css": "./tokens.css",
            "./icons.svg": "./icons.svg"
          },
          "types": "./index.d.ts",
          "files": ["index.js", "index.d.ts", "hydra.js", "hydra.css", "tokens.css", "icons.svg"]
        }
        """
        .replace("@name", name)
        .replace("@version", version);
  }
}
