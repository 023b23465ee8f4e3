package dev.hydraui.web.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes a page's files ready to be served, once TeaVM has written the program there: shrinks the
 * JavaScript and compresses what gains by it. A build runs it, with the folder as its one argument.
 */
public final class Bundle {

  private static final String PROGRAM = "hydra.js";

  private Bundle() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1 || !Files.isRegularFile(Path.of(arguments[0], PROGRAM))) {
      throw new IllegalArgumentException("Give one folder, that with " + PROGRAM);
    }
    Path folder = Path.of(arguments[0]);
    Shrunk.shrink(folder.resolve(PROGRAM));
    Compressed.compress(folder);
  }
}
