package dev.hydraui.javafx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.capability.Platform;
import dev.hydraui.component.Ui;
import dev.hydraui.javafx.capability.FxCapabilities;
import dev.hydraui.javafx.testing.Eyes;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a machine has a person told by the system, and by the window where that tells nothing. */
final class NoticesTest {

  private static final class Weather extends Ui<String> implements Machine<String, String> {

    @Override
    public Step<String, String> init() {
      return Step.of("dry");
    }

    @Override
    public Step<String, String> update(String state, String event) {
      return event.startsWith("told")
          ? Step.of(event)
          : Step.of(
              state, Effect.ask(new Platform.Notify("It rains", event), told -> "told " + told));
    }

    @Override
    public Node<String> view(String state) {
      return text(state);
    }
  }

  private final List<String> system = new CopyOnWriteArrayList<>();
  private FxMounted<String, String> mounted;

  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  @AfterEach
  void close() {
    Toolkit.run(mounted::close);
  }

  private void begin(boolean tells) {
    FxCapabilities desktop =
        FxCapabilities.of("hydra-test", URI.create(""))
            .tellBy(
                what -> {
                  system.add(what.title() + ": " + what.text());
                  return tells;
                });
    mounted =
        Toolkit.on(() -> FxRenderer.mount(new Weather(), FxSettings.usual().desktop(desktop)));
    Toolkit.on(() -> new Scene(mounted.root()));
  }

  private boolean see(String text) {
    return Eyes.see(mounted.root(), text);
  }

  @Test
  void theSystemTellsIt() {
    begin(true);
    Toolkit.run(() -> mounted.dispatch("a little"));
    assertTrue(Toolkit.comes(() -> see("told true")));
    assertEquals(List.of("It rains: a little"), system);
    assertEquals(0, (int) Toolkit.on(() -> Eyes.all(mounted.root(), ButtonBase.class).size()));
  }

  @Test
  void theWindowTellsItUntilItIsDismissed() {
    begin(false);
    Toolkit.run(() -> mounted.dispatch("a little"));
    assertTrue(Toolkit.comes(() -> see("It rains\na little")));
    Toolkit.run(() -> mounted.dispatch("a lot"));
    assertTrue(Toolkit.comes(() -> see("It rains\na lot")));
    Toolkit.run(() -> Eyes.find(mounted.root(), ButtonBase.class, "Dismiss").fire());
    assertTrue(Toolkit.comes(() -> !see("It rains\na little") && see("It rains\na lot")));
    Toolkit.run(() -> Eyes.find(mounted.root(), ButtonBase.class, "Dismiss").fire());
    assertTrue(Toolkit.comes(() -> !see("It rains\na lot")));
  }
}
