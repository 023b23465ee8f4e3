package dev.hydraui.web.component;

import dev.hydraui.component.Section;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws a section: a {@code section} under a heading. */
final class SectionDrawer implements Drawer<Section<?>> {

  private static final class Parts extends Drawn {
    final Element title;
    final Element description;

    Parts(Element title, Element description) {
      super(Markup.element("section", "h-section"));
      this.title = title;
      this.description = description;
      Element head = Markup.element("div", "h-section-head");
      head.appendChild(title);
      head.appendChild(description);
      element.appendChild(head);
    }

    void write(Section<?> section) {
      title.setTextContent(section.title());
      Markup.write(description, section.description());
    }
  }

  @Override
  public Drawn create(Section<?> section) {
    Parts parts =
        new Parts(
            Markup.element("h2", "h-section-title"), Markup.element("p", "h-section-description"));
    parts.write(section);
    return parts;
  }

  @Override
  public void update(Drawn drawn, Section<?> before, Section<?> after) {
    ((Parts) drawn).write(after);
  }
}
