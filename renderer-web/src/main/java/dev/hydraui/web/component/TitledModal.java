package dev.hydraui.web.component;

import dev.hydraui.web.dom.Element;

/** What everything else waits for, under a heading that names it. */
class TitledModal extends Modal {

  final Element title = Markup.element("h2", "h-dialog-title");
  final Element description = Markup.element("p", "h-dialog-description");

  TitledModal(Element element, Element body) {
    super(element, body);
    title.setId(Markup.newId());
    description.setId(Markup.newId());
    element.setAttribute("aria-labelledby", title.getId());
  }

  void write(String titleText, String descriptionText) {
    title.setTextContent(titleText);
    Markup.write(description, descriptionText);
    Markup.attribute(
        element, "aria-describedby", descriptionText.isEmpty() ? "" : description.getId());
  }
}
