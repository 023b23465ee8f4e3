package dev.hydraui.admin.desktop;

import java.net.URI;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;

/** The program that JavaFX runs: with the address of a server's admin and a place in it. */
public final class AdminProgram extends Application {

  @Override
  public void start(Stage stage) {
    List<String> arguments = getParameters().getUnnamed();
    AdminWindow.open(stage, URI.create(arguments.get(0)), arguments.get(1));
  }
}
