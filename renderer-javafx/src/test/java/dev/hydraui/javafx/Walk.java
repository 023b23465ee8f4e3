package dev.hydraui.javafx;

import dev.hydraui.capability.Navigation;
import dev.hydraui.capability.Platform;
import dev.hydraui.capability.Platform.Appearance;
import dev.hydraui.component.Ui;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.machine.Subscription;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;

/** Says where the person is, asks before it is closed when it is told to, and changes its look. */
final class Walk extends Ui<String> implements Machine<String, String> {

  @Override
  public Step<String, String> init() {
    return Step.of("");
  }

  @Override
  public Step<String, String> update(String state, String event) {
    for (Appearance one : Appearance.values()) {
      if (one.name().equalsIgnoreCase(event)) {
        return Step.of(state, Effect.tell(new Platform.SetAppearance(one)));
      }
    }
    return Step.of(event);
  }

  @Override
  public List<Subscription<String>> subscriptions(String state) {
    List<Subscription<String>> wanted = new ArrayList<>();
    wanted.add(Subscription.to(new Navigation.Addresses(), address -> address));
    if (state.equals("guard")) {
      wanted.add(Subscription.to(new Navigation.Guard(), asked -> "asked"));
    }
    return wanted;
  }

  @Override
  public Node<String> view(String state) {
    return page(
        "Start",
        text("At <" + state + ">"),
        link("To the contacts", "contact?size=20"),
        button("Save", "save").busy(state.equals("busy")),
        textField("Name", "Ada", text -> state));
  }
}
