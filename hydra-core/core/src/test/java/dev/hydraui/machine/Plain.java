package dev.hydraui.machine;

import dev.hydraui.component.Ui;
import dev.hydraui.node.Node;
import java.util.function.BiFunction;

/** A machine of texts that begins with the empty one. */
class Plain implements Machine<String, String> {
  private final BiFunction<String, String, Step<String, String>> update;

  Plain(BiFunction<String, String, Step<String, String>> update) {
    this.update = update;
  }

  @Override
  public Step<String, String> init() {
    return Step.of("");
  }

  @Override
  public Step<String, String> update(String state, String event) {
    return update.apply(state, event);
  }

  @Override
  public Node<String> view(String state) {
    return Ui.<String>of().text(state);
  }
}
