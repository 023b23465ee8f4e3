package dev.hydraui.admin.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The file that people install the program from: with a menu entry, an icon and its licence. */
final class Installer {

  private Installer() {}

  /**
   * Makes it.
   *
   * @param templates a folder with what jpackage is to take in place of its own
   * @param into where it is put
   * @return the file
   */
  static Path make(AppImage image, Path icon, Path licence, Path templates, Path into)
      throws IOException {
    Layout layout = image.layout();
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--type",
                layout.installer(),
                "--app-image",
                "" + image.root(),
                "--license-file",
                "" + licence,
                "--resource-dir",
                "" + templates,
                "--dest",
                "" + into));
    arguments.addAll(about(layout, icon));
    arguments.addAll(inTheMenu(layout));
    if (layout == Layout.LINUX) {
      new Debian(layout.name(), Program.version()).write(templates);
    }
    Tool.run("jpackage", arguments);
    try (Stream<Path> files = Files.list(into)) {
      return files
          .filter(file -> ("" + file).endsWith("." + layout.installer()))
          .findFirst()
          .orElseThrow(() -> new PackagingException("jpackage made no " + layout.installer()));
    }
  }

  /** What images and installers alike are told. */
  static List<String> about(Layout layout, Path icon) {
    return List.of(
        "--name",
        layout.name(),
        "--app-version",
        Program.version(),
        "--vendor",
        "The Hydra authors",
        "--copyright",
        "Copyright 2026 the Hydra authors. Apache License 2.0.",
        "--description",
        "An admin for any database, on the desktop",
        "--icon",
        "" + icon);
  }

  private static List<String> inTheMenu(Layout layout) {
    if (layout == Layout.LINUX) {
      return List.of(
          "--linux-shortcut", "--linux-menu-group", "Office", "--linux-app-category", "database");
    }
    return layout == Layout.WINDOWS
        ? List.of("--win-menu", "--win-shortcut", "--win-dir-chooser")
        : List.of();
  }
}
