package dev.hydraui.web.tag;

import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import dev.hydraui.web.dom.Events;
import dev.hydraui.web.dom.TextInput;
import java.util.ArrayList;
import java.util.List;

/** Draws tags. */
final class TagDrawer implements Drawer<Tag<?>> {

  @Override
  public Drawn create(Tag<?> tag) {
    Element element = Dom.create(tag.kind());
    if (!tag.className().isEmpty()) {
      element.setClassName(tag.className());
    }
    if (!tag.text().isEmpty()) {
      element.setTextContent(tag.text());
    }
    for (Attribute attribute : tag.attributes()) {
      put(tag.kind(), element, attribute);
    }
    return new Drawn(element);
  }

  @Override
  public void update(Drawn drawn, Tag<?> before, Tag<?> after) {
    Element element = drawn.element;
    if (!before.text().equals(after.text())) {
      Dom.writeText(element, after.text());
    }
    if (!before.className().equals(after.className())) {
      element.setClassName(after.className());
    }
    if (before.attributes() != after.attributes()) {
      writeAttributes(element, before, after);
    }
  }

  private static void writeAttributes(Element element, Tag<?> before, Tag<?> after) {
    for (Attribute attribute : before.attributes()) {
      if (valueOf(attribute.name(), after.attributes()) == null) {
        remove(after.kind(), element, attribute);
      }
    }
    for (Attribute attribute : after.attributes()) {
      if (!attribute.value().equals(valueOf(attribute.name(), before.attributes()))) {
        put(after.kind(), element, attribute);
      }
    }
  }

  private static String valueOf(String name, List<Attribute> attributes) {
    for (Attribute attribute : attributes) {
      if (attribute.name().equals(name)) {
        return attribute.value();
      }
    }
    return null;
  }

  private static void put(String tag, Element element, Attribute attribute) {
    switch (attribute.name()) {
      case "value" -> TextInput.write(element, attribute.value());
      case "checked" -> element.setChecked(!attribute.value().isEmpty());
      case "autofocus" -> Dom.focusSoon(element);
      default -> {
        Scripts.refuse(tag, attribute);
        element.setAttribute(attribute.name(), attribute.value());
      }
    }
  }

  private static void remove(String tag, Element element, Attribute attribute) {
    if (attribute.isLive()) {
      put(tag, element, new Attribute(attribute.name(), ""));
    } else {
      element.removeAttribute(attribute.name());
    }
  }

  @Override
  public List<String> listensTo(Tag<?> tag) {
    List<String> kinds = List.of();
    for (Handler<?> handler : tag.handlers()) {
      if (!Events.USUAL.contains(handler.kind())) {
        kinds = new ArrayList<>(kinds);
        kinds.add(handler.kind());
      }
    }
    return kinds;
  }

  @Override
  public boolean take(DomEvent event, Tag<?> tag, Drawn drawn, Place<Drawn> place) {
    String key = event.getType().equals("keydown") && !event.isComposing() ? event.getKey() : "";
    Handler<?> handler = tag.handler(event.getType(), key).orElse(null);
    if (handler == null) {
      return false;
    }
    if (isReplaced(event, tag)) {
      if (Dom.isModified(event)) {
        return false;
      }
      event.preventDefault();
    }
    Element element = drawn.element;
    place.send(
        handler.event().apply(new Handler.Input(Dom.value(element), Dom.isChecked(element))));
    return true;
  }

  /** Whether the browser would leave the page, which the event now does instead. */
  private static boolean isReplaced(DomEvent event, Tag<?> tag) {
    return event.getType().equals("submit")
        || (event.getType().equals("click") && tag.kind().equals("a"));
  }

  @Override
  public void settle(Tag<?> tag, Drawn drawn) {
    for (Attribute attribute : tag.attributes()) {
      if (attribute.isLive()) {
        put(tag.kind(), drawn.element, attribute);
      }
    }
  }

  @Override
  public boolean canCopy(Tag<?> tag) {
    return valueOf("autofocus", tag.attributes()) == null;
  }
}
