package dev.hydraui.web.component;

import dev.hydraui.component.Avatar;
import dev.hydraui.reconcile.Place;
import dev.hydraui.route.SafeAddress;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import java.util.List;

/** Draws a person's picture over the initials, which are seen until it has come and if it fails. */
final class AvatarDrawer implements Drawer<Avatar<?>> {

  private static final List<String> FAILURE = List.of("error");

  @Override
  public Drawn create(Avatar<?> avatar) {
    Drawn drawn = new Drawn(Markup.element("span", ""));
    drawn.element.setAttribute("role", "img");
    write(drawn.element, avatar);
    return drawn;
  }

  @Override
  public void update(Drawn drawn, Avatar<?> before, Avatar<?> after) {
    write(drawn.element, after);
  }

  private static void write(Element element, Avatar<?> avatar) {
    element.setClassName("h-avatar h-avatar-" + Markup.word(avatar.size()));
    Markup.name(element, avatar.name());
    element.setTextContent(avatar.initials());
    if (!avatar.source().isEmpty() && SafeAddress.shows(avatar.source())) {
      Element picture = Markup.element("img", "h-avatar-picture");
      picture.setAttribute("alt", "");
      picture.setAttribute("loading", "lazy");
      picture.setAttribute("src", avatar.source());
      element.appendChild(picture);
    }
  }

  @Override
  public List<String> listensTo(Avatar<?> avatar) {
    return avatar.source().isEmpty() ? List.of() : FAILURE;
  }

  @Override
  public boolean take(DomEvent event, Avatar<?> avatar, Drawn drawn, Place<Drawn> place) {
    boolean failed = event.getType().equals("error");
    if (failed) {
      event.getTarget().setHidden(true);
    }
    return failed;
  }
}
