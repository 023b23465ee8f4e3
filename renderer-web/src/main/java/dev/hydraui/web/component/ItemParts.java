package dev.hydraui.web.component;

import dev.hydraui.component.Item;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** The elements of an item; its children stand at its end. */
final class ItemParts extends Drawn {

  Element title;

  /** Ticks it off; null until it can be. */
  Element check;

  private final Element text = Markup.element("div", "h-item-text");
  private final Element description = Markup.element("p", "h-item-description");
  private String kind = "";

  ItemParts(Item<?> item) {
    super(Markup.element("li", "h-item"), Markup.element("div", "h-item-aside"));
    glide();
    element.appendChild(text);
    text.appendChild(description);
    element.appendChild(container);
    write(item);
  }

  void write(Item<?> item) {
    writeTitle(item);
    Markup.write(description, item.description());
    text.setHidden(item.title().isEmpty() && item.description().isEmpty());
    writeCheck(item);
  }

  /** The element stays, and with it the focus, unless it has to be one of another kind. */
  private void writeTitle(Item<?> item) {
    String wanted = kind(item);
    if (!wanted.equals(kind)) {
      kind = wanted;
      Element made = wanted.equals("button") ? Markup.button("") : Markup.element(wanted, "");
      text.insertBefore(made, description);
      if (title != null) {
        title.remove();
      }
      title = made;
    }
    title.setTextContent(item.title());
    title.setClassName(className(item));
    if (kind.equals("a")) {
      Href.write(title, item.href());
    }
  }

  private static String kind(Item<?> item) {
    if (!item.href().isEmpty()) {
      return "a";
    }
    return item.onOpen().isPresent() || item.onDoublePress().isPresent() ? "button" : "span";
  }

  private static String className(Item<?> item) {
    return switch (kind(item)) {
      case "a" -> "h-item-title h-link";
      case "button" ->
          item.onOpen().isPresent()
              ? "h-item-title h-item-button"
              : "h-item-title h-item-button h-item-twice";
      default -> "h-item-title";
    };
  }

  void writeCheck(Item<?> item) {
    boolean wanted = item.onCheck().isPresent();
    if (wanted && check == null) {
      check = Markup.checkbox();
      element.insertBefore(check, text);
    }
    if (check != null) {
      check.setHidden(!wanted);
      check.setAttribute("aria-label", item.title());
      check.setChecked(item.checked());
    }
  }
}
