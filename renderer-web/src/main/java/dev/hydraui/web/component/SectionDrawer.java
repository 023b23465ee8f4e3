package dev.hydraui.web.component;

import dev.hydraui.component.Section;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws a section: under a heading, which holds a button where it can be opened and closed. */
final class SectionDrawer implements Drawer<Section<?>> {

  private static final class Parts extends Drawn {
    final Element title = Markup.element("h2", "h-section-title");
    final Element description = Markup.element("p", "h-section-description");
    private Element toggle;
    private Element toggleText;

    Parts(Element body) {
      super(Markup.element("section", "h-section"), body);
      Element head = Markup.element("div", "h-section-head");
      head.appendChild(title);
      head.appendChild(description);
      element.appendChild(head);
      element.appendChild(body);
    }

    void write(Section<?> section) {
      Markup.write(description, section.description());
      container.setHidden(section.onToggle().isPresent() && !section.open());
      if (section.onToggle().isPresent()) {
        writeToggle(section);
      } else {
        toggle = null;
        title.setTextContent(section.title());
      }
    }

    private void writeToggle(Section<?> section) {
      if (toggle == null) {
        title.setTextContent("");
        toggle = Markup.button("h-section-toggle");
        toggleText = Dom.text("");
        container.setId(Markup.newId());
        toggle.setAttribute("aria-controls", container.getId());
        toggle.appendChild(Icons.draw("next"));
        toggle.appendChild(toggleText);
        title.appendChild(toggle);
      }
      toggleText.setTextContent(section.title());
      toggle.setAttribute("aria-expanded", section.open() ? "true" : "false");
    }

    boolean isToggle(Element target) {
      return toggle != null && toggle.contains(target);
    }
  }

  @Override
  public Drawn create(Section<?> section) {
    Parts parts = new Parts(Markup.element("div", "h-section-body"));
    parts.write(section);
    return parts;
  }

  @Override
  public void update(Drawn drawn, Section<?> before, Section<?> after) {
    ((Parts) drawn).write(after);
  }

  @Override
  public boolean take(DomEvent event, Section<?> section, Drawn drawn, Place<Drawn> place) {
    if (!event.getType().equals("click") || !((Parts) drawn).isToggle(event.getTarget())) {
      return false;
    }
    section.onToggle().ifPresent(toggle -> place.send(toggle.apply(!section.open())));
    return true;
  }
}
