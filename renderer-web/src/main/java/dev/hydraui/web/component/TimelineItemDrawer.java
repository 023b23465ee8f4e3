package dev.hydraui.web.component;

import dev.hydraui.component.TimelineItem;
import dev.hydraui.component.Tone;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws something that happened, beside a line that joins it to the next. */
final class TimelineItemDrawer implements Drawer<TimelineItem<?>> {

  private static final class Parts extends Drawn {
    private final Element mark = Markup.element("span", "");
    private final Element icon = Icons.draw("");
    private final Element title = Markup.element("p", "h-timeline-title");
    private final Element time = Markup.element("p", "h-timeline-time");
    private final Element text = Markup.element("p", "h-timeline-text");

    Parts() {
      super(Markup.element("li", "h-timeline-item"), Markup.element("div", "h-timeline-body"));
      glide();
      mark.appendChild(icon);
      element.appendChild(mark);
      container.appendChild(title);
      container.appendChild(time);
      container.appendChild(text);
      element.appendChild(container);
    }

    void write(TimelineItem<?> item) {
      mark.setClassName("h-timeline-mark " + Tones.className(item.tone()));
      boolean toned = item.icon().isEmpty() && item.tone() != Tone.NEUTRAL;
      Icons.redraw(icon, toned ? Tones.icon(item.tone()) : item.icon());
      title.setTextContent(item.title());
      Markup.write(time, item.time());
      Markup.write(text, item.text());
    }
  }

  @Override
  public Drawn create(TimelineItem<?> item) {
    Parts parts = new Parts();
    parts.write(item);
    return parts;
  }

  @Override
  public void update(Drawn drawn, TimelineItem<?> before, TimelineItem<?> after) {
    ((Parts) drawn).write(after);
  }
}
