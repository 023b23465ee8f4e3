package dev.hydraui.javafx.shown;

import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import java.util.function.Consumer;

/**
 * Shows the node that it was sent last; whatever else it is sent, it tells.
 *
 * @param told of the events of the views
 */
public record Shown(Consumer<String> told) implements Machine<Node<String>, Object> {

  @Override
  public Step<Node<String>, Object> init() {
    return Step.of(Node.empty());
  }

  @Override
  @SuppressWarnings("unchecked")
  public Step<Node<String>, Object> update(Node<String> shown, Object event) {
    if (event instanceof Node<?> next) {
      return Step.of((Node<String>) next);
    }
    told.accept("" + event);
    return Step.of(shown);
  }

  @Override
  public Node<Object> view(Node<String> shown) {
    return shown.map(event -> event);
  }
}
