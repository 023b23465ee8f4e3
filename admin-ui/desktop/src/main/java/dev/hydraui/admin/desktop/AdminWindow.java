package dev.hydraui.admin.desktop;

import dev.hydraui.admin.Admin;
import dev.hydraui.admin.AdminConfig;
import dev.hydraui.admin.AdminEvent;
import dev.hydraui.admin.AdminState;
import dev.hydraui.capability.Platform.Appearance;
import dev.hydraui.javafx.FxMounted;
import dev.hydraui.javafx.FxRenderer;
import dev.hydraui.javafx.FxSettings;
import dev.hydraui.javafx.FxWindow;
import dev.hydraui.javafx.capability.FxCapabilities;
import dev.hydraui.jvm.JvmFormat;
import java.net.URI;
import javafx.stage.Stage;

/** The admin of a server in a window. */
public final class AdminWindow {

  private AdminWindow() {}

  /**
   * Opens it. On the JavaFX thread.
   *
   * @param server the address of its admin, ending with a slash
   * @param place where it begins, as {@code contact/42}; nothing for its start
   */
  public static FxMounted<AdminState, AdminEvent> open(Stage stage, URI server, String place) {
    return open(
        stage,
        place,
        FxSettings.usual()
            .desktop(FxCapabilities.of("hydra-admin", server))
            .window(FxWindow.usual().name("Hydra").version(version()).menuBar(true)));
  }

  /** Opens it with these settings, and every window that is opened from it. */
  static FxMounted<AdminState, AdminEvent> open(Stage stage, String place, FxSettings settings) {
    FxWindow window =
        settings
            .window()
            .icons(AdminIcon.sizes())
            .another(address -> open(new Stage(), address, settings));
    FxMounted<AdminState, AdminEvent> admin =
        FxRenderer.show(
            stage,
            new Admin(AdminConfig.USUAL, new JvmFormat()),
            settings.address(place).window(window));
    admin.appearance().addListener((is, before, chosen) -> choose(admin, chosen));
    return admin;
  }

  /** What is chosen in the window's menu is chosen in the admin, which keeps it. */
  private static void choose(FxMounted<AdminState, AdminEvent> admin, Appearance chosen) {
    AdminState state = admin.store().state();
    if (state != null && state.look().appearance() != chosen) {
      admin.dispatch(new AdminEvent.AppearanceChosen(chosen.name()));
    }
  }

  /** That of the archive that it was started from; nothing where it is in none. */
  private static String version() {
    String version = AdminWindow.class.getPackage().getImplementationVersion();
    return version == null ? "" : version;
  }
}
