package dev.hydraui.web.component;

import dev.hydraui.component.Image;
import dev.hydraui.route.SafeAddress;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws a picture: an {@code img} that is fetched when it comes into sight. */
final class ImageDrawer implements Drawer<Image<?>> {

  @Override
  public Drawn create(Image<?> image) {
    Drawn drawn = new Drawn(Markup.element("img", "h-image"));
    drawn.element.setAttribute("loading", "lazy");
    drawn.element.setAttribute("decoding", "async");
    write(drawn.element, image);
    return drawn;
  }

  @Override
  public void update(Drawn drawn, Image<?> before, Image<?> after) {
    write(drawn.element, after);
  }

  private static void write(Element element, Image<?> image) {
    element.setAttribute("alt", image.alt());
    Markup.attribute(element, "width", image.width() > 0 ? "" + image.width() : "");
    Markup.attribute(element, "height", image.height() > 0 ? "" + image.height() : "");
    String source = SafeAddress.shows(image.source()) ? image.source() : "";
    if (!source.equals(element.getAttribute("src"))) {
      Markup.attribute(element, "src", source);
    }
  }
}
