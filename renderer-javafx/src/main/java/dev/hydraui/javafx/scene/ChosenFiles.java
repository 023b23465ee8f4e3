package dev.hydraui.javafx.scene;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The files that a person has handed over, under handles, for as long as the program runs. */
public final class ChosenFiles {

  private static final Map<String, Path> KEPT = new ConcurrentHashMap<>();
  private static final AtomicInteger COUNT = new AtomicInteger();

  private ChosenFiles() {}

  /** Keeps a file, and names it. On any thread. */
  public static String keep(Path file) {
    String handle = "file-" + COUNT.incrementAndGet();
    KEPT.put(handle, file);
    return handle;
  }

  /** The file of a handle, if it is one. On any thread. */
  public static Optional<Path> find(String handle) {
    return Optional.ofNullable(KEPT.get(handle));
  }
}
