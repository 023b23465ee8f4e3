package dev.hydraui.admin.installer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.admin.desktop.AdminProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a Debian package says of itself, and what its scripts leave in a system. */
@EnabledOnOs(OS.LINUX)
final class DebianTest {

  @TempDir private Path templates;
  @TempDir private Path system;

  @BeforeEach
  void write() throws IOException {
    new Debian("hydra-admin", "1.2.3").write(templates);
  }

  @Test
  void namesItsMakersAndItsVersion() throws IOException {
    String control = Files.readString(templates.resolve("control"));
    assertTrue(control.contains("\nMaintainer: Hydra contributors\n"), control);
    assertTrue(control.contains("\nVersion: 1.2.3\n"), control);
  }

  @Test
  void itsWindowsAreKnownToBeOfItsMenuEntry() throws IOException {
    String entry = Files.readString(templates.resolve("hydra-admin.desktop"));
    String window = AdminProgram.class.getName();
    assertTrue(entry.contains("\nStartupWMClass=" + window + "\n"), entry);
  }

  @Test
  void isStartedByItsNameUntilItIsRemoved() throws Exception {
    run("postinst", "configure");
    assertEquals(Path.of("/opt/hydra-admin/bin/hydra-admin"), Files.readSymbolicLink(link()));
    run("postinst", "configure");
    run("postrm", "upgrade");
    assertTrue(Files.isSymbolicLink(link()));
    run("postrm", "remove");
    assertFalse(Files.isSymbolicLink(link()));
    run("postrm", "purge");
  }

  @Test
  void leavesWhatSomebodyElsePutThere() throws Exception {
    Files.createDirectories(link().getParent());
    Files.writeString(link(), "another program");
    run("postinst", "configure");
    run("postrm", "remove");
    assertEquals("another program", Files.readString(link()));
  }

  private Path link() {
    return system.resolve("usr/bin/hydra-admin");
  }

  /** As dpkg runs it in a system that stands in a folder; what jpackage adds is left out. */
  private void run(String script, String argument) throws Exception {
    String text = Files.readString(templates.resolve(script));
    Path file =
        Files.writeString(
            templates.resolve(script + ".sh"), text.replace("DESKTOP_COMMANDS_INSTALL", ""));
    ProcessBuilder builder = new ProcessBuilder("sh", "" + file, argument).inheritIO();
    builder.environment().put("DPKG_ROOT", "" + system);
    assertEquals(0, builder.start().waitFor());
  }
}
