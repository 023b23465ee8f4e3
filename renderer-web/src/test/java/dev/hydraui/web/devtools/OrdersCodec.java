package dev.hydraui.web.devtools;

import dev.hydraui.json.Codec;
import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonBoolean;
import dev.hydraui.json.JsonNumber;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonShapeException;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import dev.hydraui.web.devtools.Orders.Event;
import dev.hydraui.web.devtools.Orders.Order;
import dev.hydraui.web.devtools.Orders.State;
import java.util.ArrayList;
import java.util.List;

/** How the states and events of {@link Orders} are written. */
final class OrdersCodec {

  private OrdersCodec() {}

  static final class States implements Codec<State> {

    @Override
    public JsonValue write(State state) {
      List<JsonValue> orders = new ArrayList<>();
      for (Order order : state.orders()) {
        orders.add(
            JsonObject.builder()
                .put("id", JsonNumber.of(order.id()))
                .put("what", new JsonString(order.what()))
                .build());
      }
      return JsonObject.builder()
          .put("orders", new JsonArray(orders))
          .put("fragile", JsonBoolean.of(state.fragile()))
          .build();
    }

    @Override
    public State read(JsonValue json) {
      JsonObject state = json.asObject();
      return new State(
          state.list(
              "orders",
              order -> new Order(order.asObject().integer("id"), order.asObject().string("what"))),
          state.bool("fragile"));
    }
  }

  static final class Events implements Codec<Event> {

    @Override
    public JsonValue write(Event event) {
      JsonObject.Builder out = JsonObject.builder();
      if (event instanceof Event.Ordered ordered) {
        return out.put("ordered", new JsonString(ordered.what())).build();
      }
      String name =
          event instanceof Event.Waited
              ? "waited"
              : event instanceof Event.Broke
                  ? "broke"
                  : event instanceof Event.Refused
                      ? "refused"
                      : event instanceof Event.Mended ? "mended" : "woke";
      return new JsonString(name);
    }

    @Override
    public Event read(JsonValue json) {
      if (json instanceof JsonObject object) {
        return new Event.Ordered(object.string("ordered"));
      }
      return switch (json.asString()) {
        case "waited" -> new Event.Waited();
        case "broke" -> new Event.Broke();
        case "mended" -> new Event.Mended();
        case "refused" -> new Event.Refused();
        case "woke" -> new Event.Woke(0);
        default ->
            throw new JsonShapeException(
                JsonPointer.ROOT, "the name of an event", "\"" + json.asString() + "\"");
      };
    }
  }
}
