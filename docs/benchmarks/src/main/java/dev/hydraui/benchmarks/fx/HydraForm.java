package dev.hydraui.benchmarks.fx;

import dev.hydraui.benchmarks.keystroke.Entries;
import dev.hydraui.component.Ui;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import java.util.List;

/** The form of {@code bench keystroke}, on a page that scrolls. */
final class HydraForm extends Ui<Entries.Typed>
    implements Machine<List<Entries.Entry>, Entries.Typed> {

  private final Entries entries = new Entries(true);

  @Override
  public Step<List<Entries.Entry>, Entries.Typed> init() {
    return entries.init();
  }

  @Override
  public Step<List<Entries.Entry>, Entries.Typed> update(
      List<Entries.Entry> state, Entries.Typed typed) {
    return entries.update(state, typed);
  }

  @Override
  public Node<Entries.Typed> view(List<Entries.Entry> state) {
    return page("Form", entries.view(state));
  }
}
