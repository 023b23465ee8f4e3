package dev.hydraui.web.component;

import dev.hydraui.component.Custom;
import dev.hydraui.json.JsonValue;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import dev.hydraui.web.dom.Resumption;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Draws a component of the application's own, or where nobody has said how, its children alone; in
 * an element of its own, which a server writes too.
 */
final class CustomDrawer implements Drawer<Custom<?>> {

  /** Takes what the person did to the component as it is then. */
  private static final class Events implements Consumer<JsonValue> {
    Parts parts;

    @Override
    public void accept(JsonValue happened) {
      Custom<?> custom = (Custom<?>) parts.place().component();
      custom.onEvent().ifPresent(event -> parts.place().send(event.apply(happened)));
    }
  }

  private static final class Parts extends Drawn {
    final Optional<CustomElement> made;

    Parts(Element frame, CustomElement made) {
      super(frame, made.container());
      this.made = Optional.of(made);
      frame.appendChild(made.element());
    }

    Parts(Element fallback) {
      super(fallback);
      this.made = Optional.empty();
    }
  }

  @Override
  public Drawn create(Custom<?> custom) {
    Element frame = Markup.element("div", "h-custom");
    Optional<CustomElement.Maker> maker = Customs.maker(custom.name());
    if (maker.isEmpty()) {
      Browser.warn(
          "Nothing draws the custom component \""
              + custom.name()
              + "\": its children are shown. Say what does with WebRenderer.custom.");
      return new Parts(frame);
    }
    Events events = new Events();
    CustomElement[] made = new CustomElement[1];
    Resumption.without(() -> made[0] = maker.get().make(custom.properties(), events));
    events.parts = new Parts(frame, made[0]);
    return events.parts;
  }

  @Override
  public void update(Drawn drawn, Custom<?> before, Custom<?> after) {
    if (!before.properties().equals(after.properties())) {
      ((Parts) drawn).made.ifPresent(made -> made.update(after.properties()));
    }
  }

  @Override
  public boolean wantsShown(Custom<?> custom) {
    return true;
  }

  @Override
  public void gone(Custom<?> custom, Drawn drawn) {
    ((Parts) drawn).made.ifPresent(CustomElement::gone);
  }
}
