package dev.hydraui.examples.sevenguis.web;

import dev.hydraui.examples.sevenguis.circles.Circles;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import dev.hydraui.web.component.CustomElement;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Element;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;

/** Draws the circles as SVG, and tells where a person presses, points, and asks for more. */
final class CircleCanvas implements CustomElement {

  private final Element picture = svg("svg");
  private final Consumer<JsonValue> send;

  CircleCanvas(JsonValue properties, Consumer<JsonValue> send) {
    this.send = send;
    picture.setAttribute("viewBox", "0 0 " + Circles.WIDTH + " " + Circles.HEIGHT);
    picture.setAttribute("class", "circle-canvas");
    picture.setAttribute("role", "img");
    picture.setAttribute("aria-label", "Circles");
    Dom.listen(picture, "click", event -> tell("press", event));
    Dom.listen(picture, "pointermove", event -> tell("point", event));
    Dom.listen(
        picture,
        "contextmenu",
        event -> {
          event.preventDefault();
          tell("ask", event);
        });
    update(properties);
  }

  @Override
  public Element element() {
    return picture;
  }

  @Override
  public void update(JsonValue properties) {
    picture.setTextContent("");
    for (JsonValue value : properties.asArray()) {
      JsonObject circle = value.asObject();
      Element drawn = svg("circle");
      drawn.setAttribute("cx", "" + circle.integer("x"));
      drawn.setAttribute("cy", "" + circle.integer("y"));
      drawn.setAttribute("r", "" + circle.integer("diameter") / 2);
      drawn.setAttribute("class", circle.bool("near") ? "circle near" : "circle");
      picture.appendChild(drawn);
    }
  }

  private void tell(String what, DomEvent event) {
    send.accept(
        JsonObject.builder()
            .put("did", what)
            .put("x", along(picture, event, false, Circles.WIDTH))
            .put("y", along(picture, event, true, Circles.HEIGHT))
            .build());
  }

  /** How far from the left or the top the pointer is, in the picture's units. */
  @JSBody(
      params = {"picture", "event", "down", "units"},
      script =
          "var box = picture.getBoundingClientRect();"
              + "return Math.round(units * (down ? (event.clientY - box.top) / box.height"
              + " : (event.clientX - box.left) / box.width));")
  private static native int along(Element picture, DomEvent event, boolean down, int units);

  @JSBody(
      params = "name",
      script = "return document.createElementNS('http://www.w3.org/2000/svg', name);")
  private static native Element svg(String name);
}
