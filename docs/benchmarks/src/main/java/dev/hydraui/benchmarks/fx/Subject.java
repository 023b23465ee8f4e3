package dev.hydraui.benchmarks.fx;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TextField;

/** One side of a comparison. On the JavaFX thread. */
interface Subject {

  /** What is shown. */
  Parent root();

  /** Does something to its rows, as a person's press does. */
  void perform(Task task);

  /** Its fields, in order. */
  default List<TextField> fields() {
    return List.of();
  }
}
