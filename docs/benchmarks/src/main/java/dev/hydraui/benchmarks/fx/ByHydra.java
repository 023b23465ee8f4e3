package dev.hydraui.benchmarks.fx;

import dev.hydraui.benchmarks.keystroke.Entries;
import dev.hydraui.javafx.FxMounted;
import dev.hydraui.javafx.FxRenderer;
import dev.hydraui.javafx.FxSettings;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TextField;

/** A machine, drawn by Hydra. */
record ByHydra(FxMounted<?, Task> mounted) implements Subject {

  static Subject table() {
    return new ByHydra(FxRenderer.mount(new HydraTable(), FxSettings.usual()));
  }

  static Subject list() {
    return new ByHydra(FxRenderer.mount(new HydraList(), FxSettings.usual()));
  }

  static Subject form() {
    return new Form(FxRenderer.mount(new Entries(true), FxSettings.usual()));
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
