package dev.hydraui.tokens.command;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Waits for files to change. */
final class Watch implements AutoCloseable {

  /** Editors write a file in several steps, which follow each other closely. */
  private static final long QUIET_MILLISECONDS = 10;

  private final WatchService service = FileSystems.getDefault().newWatchService();
  private final Map<Path, WatchKey> folders = new HashMap<>();

  Watch() throws IOException {}

  /**
   * Returns which of these files changed, once one did and a moment has passed without more.
   *
   * @param since when they were read, in the clock of the files
   */
  Set<Path> await(Set<Path> files, FileTime since) throws IOException, InterruptedException {
    Map<Path, Path> byPlace = new HashMap<>();
    Set<Path> changed = new LinkedHashSet<>();
    Set<Path> fresh = new HashSet<>();
    for (Path file : files) {
      Path place = file.toAbsolutePath().normalize();
      byPlace.put(place, file);
      if (watch(place.getParent())) {
        fresh.add(place.getParent());
      }
    }
    // What changed before its folder was watched told nobody.
    for (Path place : byPlace.keySet()) {
      if (fresh.contains(place.getParent())
          && Files.exists(place)
          && Files.getLastModifiedTime(place).compareTo(since) >= 0) {
        changed.add(byPlace.get(place));
      }
    }
    while (changed.isEmpty()) {
      WatchKey key = service.take();
      while (key != null) {
        changed.addAll(changes(key, byPlace));
        key = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
      }
    }
    return changed;
  }

  /** Returns whether the folder was not watched before. */
  private boolean watch(Path folder) throws IOException {
    boolean fresh = !folders.containsKey(folder) && Files.isDirectory(folder);
    if (fresh) {
      folders.put(folder, folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE));
    }
    return fresh;
  }

  private Set<Path> changes(WatchKey key, Map<Path, Path> byPlace) {
    Set<Path> changed = new HashSet<>();
    Path folder = (Path) key.watchable();
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.context() instanceof Path name) {
        Path file = byPlace.get(folder.resolve(name));
        if (file != null) {
          changed.add(file);
        }
      } else {
        changed.addAll(byPlace.values());
      }
    }
    if (!key.reset()) {
      folders.remove(folder);
    }
    return changed;
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
