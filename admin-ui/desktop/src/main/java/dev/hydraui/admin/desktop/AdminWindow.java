package dev.hydraui.admin.desktop;

import dev.hydraui.admin.Admin;
import dev.hydraui.admin.AdminConfig;
import dev.hydraui.admin.AdminEvent;
import dev.hydraui.admin.AdminState;
import dev.hydraui.javafx.FxMounted;
import dev.hydraui.javafx.FxRenderer;
import dev.hydraui.javafx.FxSettings;
import dev.hydraui.javafx.capability.FxCapabilities;
import dev.hydraui.javafx.capability.FxFormat;
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
    Dress dress = new Dress();
    FxMounted<AdminState, AdminEvent> admin =
        FxRenderer.show(
            stage,
            new Admin(AdminConfig.USUAL, new FxFormat()),
            FxSettings.usual()
                .address(place)
                .desktop(FxCapabilities.of("hydra-admin", server))
                .capabilities(dress.capabilities()));
    dress.wear(admin);
    return admin;
  }
}
