package dev.hydraui.web.component;

import dev.hydraui.component.Code;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws a block of code, from left to right in every language; it scrolls by keys too. */
final class CodeDrawer implements Drawer<Code<?>> {

  private static final class Parts extends Drawn {
    final Element copy = Markup.iconButton("copy", Words.spoken().copy());
    private final Element head = Markup.element("div", "h-code-head");
    private final Element language = Markup.element("span", "h-code-language");
    private final Element block = Markup.element("pre", "h-code-text");
    private final Element text = Markup.element("code", "");

    Parts() {
      super(Markup.element("div", "h-code-block"));
      language.setAttribute("aria-hidden", "true");
      block.setAttribute("dir", "ltr");
      block.setAttribute("role", "group");
      block.setAttribute("tabindex", "0");
      head.appendChild(language);
      head.appendChild(copy);
      block.appendChild(text);
      element.appendChild(head);
      element.appendChild(block);
    }

    void write(Code<?> code) {
      language.setTextContent(code.language());
      String name = code.language();
      block.setAttribute("aria-label", name.isEmpty() ? Words.spoken().code() : name);
      text.setTextContent(code.value());
      copy.setHidden(code.onCopy().isEmpty());
      head.setHidden(code.language().isEmpty() && code.onCopy().isEmpty());
    }
  }

  @Override
  public Drawn create(Code<?> code) {
    Parts parts = new Parts();
    parts.write(code);
    return parts;
  }

  @Override
  public void update(Drawn drawn, Code<?> before, Code<?> after) {
    ((Parts) drawn).write(after);
  }

  @Override
  public boolean take(DomEvent event, Code<?> code, Drawn drawn, Place<Drawn> place) {
    boolean copied =
        event.getType().equals("click") && ((Parts) drawn).copy.contains(event.getTarget());
    if (copied) {
      code.onCopy().ifPresent(place::send);
    }
    return copied;
  }
}
