package dev.hydraui.web.devtools;

import dev.hydraui.json.JsonValue;
import dev.hydraui.web.Mounted;
import dev.hydraui.web.WebCapabilities;
import dev.hydraui.web.WebDevTools;
import dev.hydraui.web.WebRenderer;
import dev.hydraui.web.component.CustomElement;
import dev.hydraui.web.devtools.Orders.Event;
import dev.hydraui.web.devtools.Orders.State;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.Element;
import java.util.function.Consumer;

/** Orders with devtools; a page outside Hydra sends events and closes it. */
public final class OrdersPage {

  private OrdersPage() {}

  public static void main(String[] arguments) {
    WebRenderer.custom("fragile", Fragile::new);
    Mounted<State, Event> mounted = mount();
    Element page = Dom.find("html");
    mounted.store().listen(state -> page.setAttribute("data-orders", "" + state.orders().size()));
    Dom.listen(page, "more", event -> mounted.dispatch(new Event.Ordered("More")));
    Dom.listen(page, "enough", event -> mounted.close());
  }

  // region mount
  private static Mounted<State, Event> mount() {
    return WebDevTools.mount(
        "#app",
        new Orders(),
        WebCapabilities.all(),
        new OrdersCodec.States(),
        new OrdersCodec.Events());
  }

  // endregion

  /** An element that fails where it is told to. */
  private static final class Fragile implements CustomElement {

    private final Element element = Dom.create("p");

    Fragile(JsonValue fails, Consumer<JsonValue> send) {
      update(fails);
    }

    @Override
    public Element element() {
      return element;
    }

    @Override
    public void update(JsonValue fails) {
      if (fails.asBoolean()) {
        throw new IllegalStateException("the fragile part broke");
      }
      element.setTextContent("All is well");
    }
  }
}
