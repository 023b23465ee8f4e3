package dev.hydraui.web.component;

import dev.hydraui.component.Item;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import java.util.List;

/** Draws an item of a list. Where it leads somewhere, all of it can be pressed. */
final class ItemDrawer implements Drawer<Item<?>> {

  private static final class Parts extends Drawn {
    final Element text = Markup.element("div", "h-item-text");
    final Element description = Markup.element("p", "h-item-description");
    Element title = Markup.element("span", "h-item-title");

    Parts(Element element, Element aside) {
      super(element, aside);
      text.appendChild(title);
      text.appendChild(description);
      element.appendChild(text);
      element.appendChild(aside);
    }

    void write(Item<?> item) {
      Element wanted = title(item);
      text.insertBefore(wanted, title);
      title.remove();
      title = wanted;
      Markup.write(description, item.description());
    }

    private static Element title(Item<?> item) {
      if (!item.href().isEmpty()) {
        Element link = Markup.text("a", "h-item-title h-link", item.title());
        Href.write(link, item.href());
        return link;
      }
      if (item.onOpen().isPresent()) {
        Element button = Markup.button("h-item-title h-item-button");
        button.setTextContent(item.title());
        return button;
      }
      return Markup.text("span", "h-item-title", item.title());
    }
  }

  @Override
  public Drawn create(Item<?> item) {
    Parts parts = new Parts(Markup.element("li", "h-item"), Markup.element("div", "h-item-aside"));
    parts.write(item);
    return parts;
  }

  @Override
  public void update(Drawn drawn, Item<?> before, Item<?> after) {
    ((Parts) drawn).write(after);
  }

  @Override
  public List<String> listensTo(Item<?> item) {
    return List.of("click");
  }

  @Override
  public boolean take(DomEvent event, Item<?> item, Drawn drawn, Place<Drawn> place) {
    boolean opened =
        item.onOpen().isPresent()
            && Href.isFollowed(event)
            && ((Parts) drawn).title.contains(event.getTarget());
    if (opened) {
      event.preventDefault();
      place.send(item.onOpen().get());
    }
    return opened;
  }
}
