package dev.hydraui.web.component;

import dev.hydraui.component.KanbanCard;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws a card of a board, with a grip to move it by keys and by touch. */
final class KanbanCardDrawer implements Drawer<KanbanCard<?>> {

  private static final class Parts extends Drawn {
    final Element open = Markup.button("h-item-title h-item-button");
    private final Element title = Markup.element("span", "h-board-card-title");
    private final Element grip = Markup.iconButton("grip", "");
    private final Element description = Markup.element("p", "h-item-description");

    Parts() {
      super(Markup.element("li", "h-board-card"), Markup.element("div", "h-board-card-aside"));
      glide();
      grip.setClassName("h-button h-quiet h-icon-only h-grip");
      grip.setAttribute("aria-pressed", "false");
      Element text = Markup.element("div", "h-board-card-text");
      text.appendChild(open);
      text.appendChild(title);
      text.appendChild(description);
      element.appendChild(text);
      element.appendChild(grip);
      element.appendChild(container);
    }

    void write(KanbanCard<?> card) {
      element.setAttribute("data-card", card.key());
      boolean opens = card.onOpen().isPresent();
      Markup.write(open, opens ? card.title() : "");
      Markup.write(title, opens ? "" : card.title());
      Markup.write(description, card.description());
      grip.setAttribute("aria-label", Words.spoken().move(card.title()));
      grip.setDisabled(card.disabled());
    }
  }

  @Override
  public Drawn create(KanbanCard<?> card) {
    Parts parts = new Parts();
    parts.write(card);
    return parts;
  }

  @Override
  public void update(Drawn drawn, KanbanCard<?> before, KanbanCard<?> after) {
    ((Parts) drawn).write(after);
  }

  @Override
  public boolean take(DomEvent event, KanbanCard<?> card, Drawn drawn, Place<Drawn> place) {
    boolean opened =
        event.getType().equals("click")
            && event.getTarget() == ((Parts) drawn).open
            && card.onOpen().isPresent();
    if (opened) {
      place.send(card.onOpen().get());
    }
    return opened;
  }
}
