package dev.hydraui.web.page;

import dev.hydraui.component.Ui;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;

/** A dialog that is open from the beginning, until it is answered. */
final class Question extends Ui<Boolean> implements Machine<Boolean, Boolean> {

  @Override
  public Step<Boolean, Boolean> init() {
    return Step.of(true);
  }

  @Override
  public Step<Boolean, Boolean> update(Boolean asked, Boolean event) {
    return Step.of(event);
  }

  @Override
  public Node<Boolean> view(Boolean asked) {
    return asked ? dialog("Question", false, button("Answer", false)) : text("Answered");
  }
}
