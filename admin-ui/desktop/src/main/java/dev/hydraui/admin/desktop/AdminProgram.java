package dev.hydraui.admin.desktop;

import dev.hydraui.admin.AdminEvent;
import dev.hydraui.admin.AdminState;
import dev.hydraui.admin.WhichServer;
import dev.hydraui.javafx.FxMounted;
import dev.hydraui.javafx.capability.FxCapabilities;
import java.net.URI;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The program that JavaFX runs: with the address of a server's admin and a place in it. */
public final class AdminProgram extends Application {

  /** It says when its window and its first screen were drawn, and ends. */
  static final String UNTIL_DRAWN = "--until-drawn";

  private boolean shown;

  @Override
  public void start(Stage stage) {
    // An option without a value is among the unnamed ones.
    List<String> words = getParameters().getUnnamed();
    boolean untilDrawn = words.contains(UNTIL_DRAWN);
    List<String> named = words.stream().filter(word -> !word.equals(UNTIL_DRAWN)).toList();
    if (named.isEmpty()) {
      ServerWindow.ask(
          stage,
          FxCapabilities.of("hydra-admin", URI.create("")),
          server -> AdminWindow.open(new Stage(), server, ""));
      return;
    }
    String place = named.size() > 1 ? named.get(1) : "";
    FxMounted<AdminState, AdminEvent> admin =
        AdminWindow.open(stage, WhichServer.address(named.get(0)).orElseThrow(), place);
    if (untilDrawn) {
      stage.getScene().addPostLayoutPulseListener(() -> drawn(admin.store().state()));
    }
  }

  /** A pulse has been laid out. */
  private void drawn(AdminState state) {
    if (!shown) {
      shown = true;
      System.out.println("window");
    }
    if (!state.data().fetching() && state.server().schema().isPresent()) {
      System.out.println("screen");
      Platform.exit();
    } else if (state.server().problem().isPresent()) {
      System.out.println(state.server().problem().get().title());
      Platform.exit();
    }
  }
}
