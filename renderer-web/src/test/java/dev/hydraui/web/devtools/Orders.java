package dev.hydraui.web.devtools;

import dev.hydraui.capability.Clock;
import dev.hydraui.component.Ui;
import dev.hydraui.json.JsonBoolean;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;

/** A list that grows, an effect that takes long, and what fails in its several ways. */
final class Orders extends Ui<Orders.Event> implements Machine<Orders.State, Orders.Event> {

  record Order(int id, String what) {}

  record State(List<Order> orders, boolean fragile) {}

  sealed interface Event {
    record Ordered(String what) implements Event {}

    record Waited() implements Event {}

    record Woke(long millis) implements Event {}

    record Broke() implements Event {}

    record Mended() implements Event {}

    record Refused() implements Event {}
  }

  @Override
  public Step<State, Event> init() {
    return Step.of(new State(List.of(), false));
  }

  @Override
  public Step<State, Event> update(State state, Event event) {
    if (event instanceof Event.Ordered ordered) {
      List<Order> orders = new ArrayList<>(state.orders());
      orders.add(new Order(orders.size() + 1, ordered.what()));
      return Step.of(new State(orders, state.fragile()));
    }
    if (event instanceof Event.Waited) {
      return Step.of(state, Effect.ask(new Clock.After(600_000), Event.Woke::new));
    }
    if (event instanceof Event.Refused) {
      throw new IllegalStateException("no order is refused");
    }
    return Step.of(new State(state.orders(), event instanceof Event.Broke));
  }

  @Override
  public Node<Event> view(State state) {
    return column(
        heading(1, state.orders().size() + " orders"),
        row(
            button("Order tea", new Event.Ordered("Tea")),
            button("Order cake", new Event.Ordered("Cake")),
            button("Wait", new Event.Waited()),
            button("Break", new Event.Broke()),
            button("Mend", new Event.Mended()),
            button("Refuse", new Event.Refused())),
        itemList("Orders", each(state.orders(), Order::id, order -> item(order.what()))),
        Node.guarded(
            () -> card(custom("fragile", JsonBoolean.of(state.fragile()))),
            failure -> text("This part is missing")));
  }
}
