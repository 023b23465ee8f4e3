package dev.hydraui.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FoldersTest {

  @Test
  void findsTheFolderOfEverySystem() {
    File home = new File("/home/person").getAbsoluteFile();
    assertEquals(
        new File(home, ".local/share/shop"), Folders.data("shop", "Linux", home, Map.of()));
    assertEquals(
        new File(home, "data/shop"),
        Folders.data("shop", "Linux", home, Map.of("XDG_DATA_HOME", "" + new File(home, "data"))));
    assertEquals(
        new File(home, ".local/share/shop"),
        Folders.data("shop", "Linux", home, Map.of("XDG_DATA_HOME", "relative")));
    assertEquals(
        new File(home, "Library/Application Support/shop"),
        Folders.data("shop", "Mac OS X", home, Map.of()));
    assertEquals(
        new File(home, "AppData/Roaming/shop"), Folders.data("shop", "Windows 11", home, Map.of()));
  }
}
