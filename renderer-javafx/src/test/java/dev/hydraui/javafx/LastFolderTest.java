package dev.hydraui.javafx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.hydraui.javafx.scene.LastFolder;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.FileChooser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the next choice of a file begins. */
final class LastFolderTest {

  @TempDir Path folder;

  private static File beginning() {
    FileChooser chooser = new FileChooser();
    LastFolder.begin(chooser);
    return chooser.getInitialDirectory();
  }

  @Test
  void isWhereTheLastOneWasMadeUnlessThatIsGone() throws Exception {
    Path letters = Files.createDirectory(folder.resolve("letters"));
    LastFolder.chosen(letters.resolve("a.txt").toFile());
    assertEquals(letters.toFile(), beginning());
    Files.delete(letters);
    assertNull(beginning());
  }
}
