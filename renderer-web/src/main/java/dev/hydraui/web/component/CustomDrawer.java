package dev.hydraui.web.component;

import dev.hydraui.component.Custom;
import dev.hydraui.json.JsonValue;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import java.util.Optional;
import java.util.function.Consumer;

/** Draws a component of the application's own, or where nobody has said how, its children alone. */
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

    Parts(CustomElement made) {
      super(made.element(), made.container());
      this.made = Optional.of(made);
    }

    Parts(Element fallback) {
      super(fallback);
      this.made = Optional.empty();
    }
  }

  @Override
  public Drawn create(Custom<?> custom) {
    Optional<CustomElement.Maker> maker = Customs.maker(custom.name());
    if (maker.isEmpty()) {
      Browser.warn(
          "Nothing draws the custom component \""
              + custom.name()
              + "\": its children are shown. Say what does with WebRenderer.custom.");
      return new Parts(Markup.element("div", "h-custom"));
    }
    Events events = new Events();
    events.parts = new Parts(maker.get().make(custom.properties(), events));
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
