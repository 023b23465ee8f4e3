package dev.hydraui.admin.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a Debian package of the program says and does beside jpackage's own: who makes it, and that
 * a person can start it by its name. The words in capitals are jpackage's, those that all its
 * versions have.
 *
 * @param name the package's, and its launcher's
 * @param version the program's
 */
record Debian(String name, String version) {

  private static final String LINK =
      """
      link="$DPKG_ROOT/usr/bin/NAME"
      launcher="/opt/NAME/bin/NAME"
      """;

  /** Puts the files where jpackage looks for them. */
  void write(Path templates) throws IOException {
    Files.writeString(templates.resolve("control"), control());
    Files.writeString(templates.resolve("postinst"), afterInstalling());
    Files.writeString(templates.resolve("postrm"), afterRemoving());
    Files.writeString(templates.resolve(name + ".desktop"), menuEntry());
  }

  private String control() {
    return """
        Package: APPLICATION_PACKAGE
        Version: VERSION
        Section: APPLICATION_SECTION
        Maintainer: Hydra contributors
        Priority: optional
        Architecture: APPLICATION_ARCH
        Provides: APPLICATION_PACKAGE
        Description: APPLICATION_DESCRIPTION
         It shows the tables of a Hydra server: lists to search, to filter and to sort,
         and forms to create, to edit and to delete what is in them.
        Depends: PACKAGE_DEFAULT_DEPENDENCIES PACKAGE_CUSTOM_DEPENDENCIES
        Installed-Size: APPLICATION_INSTALLED_SIZE
        """
        .replace(" VERSION", " " + version);
  }

  /** What somebody else has put under that name stays. */
  private String afterInstalling() {
    return script(
        """
        if [ "$1" = configure ]; then
        DESKTOP_COMMANDS_INSTALL
          if [ ! -e "$link" ] || [ "$(readlink "$link")" = "$launcher" ]; then
            mkdir -p "$DPKG_ROOT/usr/bin"
            ln -sf "$launcher" "$link"
          fi
        fi
        """);
  }

  private String afterRemoving() {
    return script(
        """
        case "$1" in
          remove|purge|disappear)
            if [ "$(readlink "$link")" = "$launcher" ]; then
              rm "$link"
            fi
            ;;
        esac
        """);
  }

  private String script(String body) {
    return "#!/bin/sh\nset -e\n" + LINK.replace("NAME", name) + body + "exit 0\n";
  }

  private static String menuEntry() {
    return """
        [Desktop Entry]
        Type=Application
        Name=Hydra Admin
        Comment=APPLICATION_DESCRIPTION
        Exec=APPLICATION_LAUNCHER
        Icon=APPLICATION_ICON
        Terminal=false
        Categories=Office;Database;
        StartupWMClass=WINDOW
        """
        .replace("WINDOW", Program.WINDOW_CLASS);
  }
}
