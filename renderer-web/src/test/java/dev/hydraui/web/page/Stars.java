package dev.hydraui.web.page;

import dev.hydraui.json.JsonNumber;
import dev.hydraui.json.JsonValue;
import dev.hydraui.web.component.CustomElement;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.Element;
import java.util.function.Consumer;

// region element
/** So many of five stars, which the person sets with a slider. */
final class Stars implements CustomElement {

  private final Element element = Dom.create("div");
  private final Element slider = Dom.create("input");
  private final Element inside = Dom.create("div");

  Stars(JsonValue properties, Consumer<JsonValue> send) {
    slider.setAttribute("type", "range");
    slider.setAttribute("max", "5");
    slider.setAttribute("aria-label", "Stars");
    element.appendChild(slider);
    element.appendChild(inside);
    Dom.listen(
        slider, "input", event -> send.accept(JsonNumber.of(Integer.parseInt(slider.getValue()))));
    update(properties);
  }

  @Override
  public Element element() {
    return element;
  }

  @Override
  public Element container() {
    return inside;
  }

  @Override
  public void update(JsonValue properties) {
    slider.setValue("" + properties.asNumber().asInt());
  }
}
// endregion
