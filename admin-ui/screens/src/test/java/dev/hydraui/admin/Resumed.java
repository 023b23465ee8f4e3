package dev.hydraui.admin;

import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.machine.Subscription;
import dev.hydraui.node.Node;
import java.util.List;

/** An admin that goes on with a state. */
record Resumed(Admin admin, AdminState kept) implements Machine<AdminState, AdminEvent> {

  @Override
  public Step<AdminState, AdminEvent> init() {
    return admin.resume(kept);
  }

  @Override
  public Step<AdminState, AdminEvent> update(AdminState state, AdminEvent event) {
    return admin.update(state, event);
  }

  @Override
  public List<Subscription<AdminEvent>> subscriptions(AdminState state) {
    return admin.subscriptions(state);
  }

  @Override
  public Node<AdminEvent> view(AdminState state) {
    return admin.view(state);
  }
}
