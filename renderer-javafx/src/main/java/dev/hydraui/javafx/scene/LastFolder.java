package dev.hydraui.javafx.scene;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import javafx.stage.FileChooser;

/** The folder in which a person chose a file last, for as long as the program runs. */
public final class LastFolder {

  private static final AtomicReference<Path> LAST = new AtomicReference<>();

  private LastFolder() {}

  /** Begins a choice there, if it is still there. */
  public static void begin(FileChooser chooser) {
    Path last = LAST.get();
    if (last != null && Files.isDirectory(last)) {
      chooser.setInitialDirectory(last.toFile());
    }
  }

  /** This file was chosen. */
  public static void chosen(File file) {
    LAST.set(file.toPath().toAbsolutePath().getParent());
  }
}
