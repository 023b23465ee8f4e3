package dev.hydraui.web.page;

import dev.hydraui.component.Ui;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;

/** Counts presses of its button; a part of the page stands below it, where one is named. */
final class Presses extends Ui<String> implements Machine<Integer, String> {

  private final String name;
  private final String part;

  Presses(String name, String part) {
    this.name = name;
    this.part = part;
  }

  @Override
  public Step<Integer, String> init() {
    return Step.of(0);
  }

  @Override
  public Step<Integer, String> update(Integer presses, String event) {
    return Step.of(event.equals("pressed") ? presses + 1 : presses);
  }

  @Override
  public Node<String> view(Integer presses) {
    return page(
        name,
        button("Press " + name, "pressed"),
        text(name + ": " + presses),
        textField("Name of " + name, "", typed -> typed),
        part.isEmpty() ? Node.empty() : nativePart(part));
  }
}
