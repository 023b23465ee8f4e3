package dev.hydraui.benchmarks.fx;

import dev.hydraui.benchmarks.keystroke.Entries;
import dev.hydraui.javafx.FxMounted;
import dev.hydraui.javafx.FxRenderer;
import dev.hydraui.javafx.FxSettings;
import dev.hydraui.javafx.FxWindow;
import dev.hydraui.machine.Machine;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

/** A machine in a window of Hydra's. */
record ByHydra(FxMounted<?, Task> mounted) implements Subject {

  static Subject table(Stage stage) {
    return new ByHydra(show(stage, new HydraTable()));
  }

  static Subject list(Stage stage) {
    return new ByHydra(show(stage, new HydraList()));
  }

  static Subject form(Stage stage) {
    return new Form(show(stage, new HydraForm()));
  }

  private static <S, E> FxMounted<S, E> show(Stage stage, Machine<S, E> machine) {
    return FxRenderer.show(
        stage, machine, FxSettings.usual().window(FxWindow.usual().remembered(false)));
  }

  @Override
  public Parent root() {
    return mounted.root();
  }

  @Override
  public void perform(Task task) {
    mounted.dispatch(task);
  }

  /** A form has no rows. */
  private record Form(FxMounted<?, Entries.Typed> mounted) implements Subject {

    @Override
    public Parent root() {
      return mounted.root();
    }

    @Override
    public void perform(Task task) {
      throw new IllegalStateException("A form has no rows");
    }

    @Override
    public List<TextField> fields() {
      return root().lookupAll(".text-field").stream().map(TextField.class::cast).toList();
    }
  }
}
