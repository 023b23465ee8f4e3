package dev.hydraui.examples.desktop;

import atlantafx.base.theme.PrimerLight;
import dev.hydraui.examples.sevenguis.Counter;
import dev.hydraui.examples.sevenguis.Flights;
import dev.hydraui.examples.sevenguis.People;
import dev.hydraui.examples.sevenguis.Temperature;
import dev.hydraui.examples.sevenguis.Timer;
import dev.hydraui.examples.sevenguis.cells.Cells;
import dev.hydraui.examples.sevenguis.circles.Circles;
import dev.hydraui.javafx.FxMounted;
import dev.hydraui.javafx.FxRenderer;
import dev.hydraui.javafx.FxSettings;
import dev.hydraui.javafx.component.FxDrawers;
import dev.hydraui.machine.Machine;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The seven tasks, each a node in a window of JavaFX's own making. */
public final class SevenGuisDesktop extends Application {

  private static final int WIDTH = 760;
  private static final int HEIGHT = 640;
  private static final int MARGIN = 24;

  private final List<FxMounted<?, ?>> running = new ArrayList<>();

  @Override
  public void start(Stage stage) {
    // region nodes
    TabPane tasks =
        new TabPane(
            tab("Counter", new Counter()),
            tab("Temperature Converter", new Temperature()),
            tab("Flight Booker", new Flights()),
            tab("Timer", new Timer()),
            tab("CRUD", new People()),
            tab("Circle Drawer", new Circles()),
            tab("Cells", new Cells()));
    // endregion
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    tasks.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    stage.setTitle("7GUIs");
    stage.setScene(new Scene(tasks, WIDTH, HEIGHT));
    stage.setOnHidden(event -> running.forEach(FxMounted::close));
    stage.show();
  }

  // region mount
  private Tab tab(String title, Machine<?, ?> task) {
    FxSettings settings =
        FxSettings.usual().drawers(FxDrawers.all().with(Circles.CANVAS, CircleCanvas::new));
    FxMounted<?, ?> mounted = FxRenderer.mount(task, settings);
    running.add(mounted);
    StackPane room = new StackPane(mounted.root());
    room.setPadding(new Insets(MARGIN));
    return new Tab(title, room);
  }
  // endregion
}
