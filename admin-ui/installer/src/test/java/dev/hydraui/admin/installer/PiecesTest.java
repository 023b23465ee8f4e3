package dev.hydraui.admin.installer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pieces that an image is made of. */
final class PiecesTest {

  @TempDir Path folder;

  @Test
  void laysAProgramOutAsItsSystemDoes() {
    assertEquals(Layout.LINUX, Layout.of("Linux"));
    assertEquals(Layout.MAC, Layout.of("Mac OS X"));
    assertEquals(Layout.WINDOWS, Layout.of("Windows 11"));
  }

  @Test
  void numbersAVersionAsSystemsDo() {
    assertTrue(Program.version().matches("\\d+\\.\\d+\\.\\d+"), Program.version());
  }

  @Test
  void saysThatAModuleHasNotBeenBuilt() {
    PackagingException refused =
        assertThrows(PackagingException.class, () -> Program.of(folder.resolve("none")));
    assertTrue(refused.getMessage().contains("has not been built"), refused.getMessage());
  }

  @Test
  void saysWhichToolOfTheJdkIsMissing() {
    PackagingException refused =
        assertThrows(PackagingException.class, () -> Tool.run("jgold", List.of()));
    assertTrue(refused.getMessage().contains(" has no jgold. "), refused.getMessage());
  }

  @Test
  void saysWhatAToolFoundWrong() {
    PackagingException refused =
        assertThrows(PackagingException.class, () -> Tool.run("jlink", List.of("--gold")));
    assertTrue(refused.getMessage().startsWith("jlink failed: "), refused.getMessage());
  }

  @Test
  void refusesALauncherThatDoesNotStart() throws Exception {
    Path launcher = Files.writeString(folder.resolve("program"), "#!/bin/sh\necho nothing\n");
    assertTrue(launcher.toFile().setExecutable(true));
    PackagingException refused =
        assertThrows(PackagingException.class, () -> Check.starts(launcher));
    assertTrue(refused.getMessage().endsWith("does not start: nothing"), refused.getMessage());
  }

  @Test
  void drawsAnIconForEverySystem() throws Exception {
    byte[] png = Files.readAllBytes(Icon.write(folder, Icon.Format.PNG));
    assertEquals(256, ImageIO.read(new ByteArrayInputStream(png)).getWidth());
    ByteBuffer icns = ByteBuffer.wrap(Files.readAllBytes(Icon.write(folder, Icon.Format.ICNS)));
    assertEquals(icns.capacity(), icns.getInt(4));
    assertEquals(png.length + 8, icns.getInt(12));
    ByteBuffer ico =
        ByteBuffer.wrap(Files.readAllBytes(Icon.write(folder, Icon.Format.ICO)))
            .order(ByteOrder.LITTLE_ENDIAN);
    assertEquals(png.length, ico.getInt(14));
    assertEquals(ico.capacity(), ico.getInt(18) + png.length);
  }
}
