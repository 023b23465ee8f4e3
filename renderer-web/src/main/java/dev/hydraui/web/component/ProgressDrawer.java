package dev.hydraui.web.component;

import dev.hydraui.component.Progress;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws what is under way: a {@code progress} with its label. */
final class ProgressDrawer implements Drawer<Progress<?>> {

  private static final class Parts extends Drawn {
    final Element label = Markup.element("label", "h-progress-label");
    final Element bar = Markup.element("progress", "h-bar");

    Parts() {
      super(Markup.element("div", "h-progress"));
      bar.setId(Markup.newId());
      bar.setAttribute("max", "100");
      label.setAttribute("for", bar.getId());
      element.appendChild(label);
      element.appendChild(bar);
    }

    void write(Progress<?> progress) {
      label.setTextContent(progress.label());
      int percent = Math.min(100, progress.percent());
      Markup.attribute(bar, "value", percent < 0 ? "" : "" + percent);
    }
  }

  @Override
  public Drawn create(Progress<?> progress) {
    Parts parts = new Parts();
    parts.write(progress);
    return parts;
  }

  @Override
  public void update(Drawn drawn, Progress<?> before, Progress<?> after) {
    ((Parts) drawn).write(after);
  }
}
