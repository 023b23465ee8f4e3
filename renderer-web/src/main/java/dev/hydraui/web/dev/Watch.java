package dev.hydraui.web.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Tells which files below some folders are saved, in folders made later too. */
final class Watch implements AutoCloseable {

  /**
   * An editor may write a file in several steps, or several files: so long, ms, it must be still.
   */
  private static final int STILL = 25;

  /** After so many changes one is answered even where there is no end of them. */
  private static final int MANY = 1_000;

  private final WatchService service;
  private final Collection<Path> folders;

  Watch(Collection<Path> folders) throws IOException {
    this.folders = Set.copyOf(folders);
    service = FileSystems.getDefault().newWatchService();
    for (Path folder : this.folders) {
      register(folder);
    }
  }

  /**
   * Waits until something is saved, and until nothing more is.
   *
   * @return the files that were written, made or removed; empty once the watch is closed
   */
  Optional<Set<Path>> next() throws InterruptedException {
    Set<Path> saved = new LinkedHashSet<>();
    try {
      WatchKey key = service.take();
      for (int i = 0; key != null && i < MANY; i++) {
        note(key, saved);
        key.reset();
        key = service.poll(STILL, TimeUnit.MILLISECONDS);
      }
      if (key != null) {
        note(key, saved);
        key.reset();
      }
      return Optional.of(saved);
    } catch (ClosedWatchServiceException closed) {
      return Optional.empty();
    }
  }

  private void note(WatchKey key, Set<Path> saved) {
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
        // Too much at once to be told singly: all of it may be different.
        folders.forEach(folder -> saved.addAll(register(folder)));
      } else if (event.context() instanceof Path name) {
        Path file = ((Path) key.watchable()).resolve(name);
        if (Files.isDirectory(file)) {
          saved.addAll(register(file));
        } else {
          saved.add(file);
        }
      }
    }
  }

  /** Watches a folder and those in it, and says which files are there already. */
  private Set<Path> register(Path folder) {
    Set<Path> files = new LinkedHashSet<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : (Iterable<Path>) all::iterator) {
        if (Files.isDirectory(each)) {
          each.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE);
        } else {
          files.add(each);
        }
      }
    } catch (NoSuchFileException gone) {
      // Made and removed again before it was looked at.
      return files;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return files;
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
