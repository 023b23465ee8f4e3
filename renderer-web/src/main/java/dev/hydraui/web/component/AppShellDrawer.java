package dev.hydraui.web.component;

import dev.hydraui.component.AppShell;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/**
 * Draws the frame of an application. Where there is little room the navigation slides in: the focus
 * goes into it, and Escape, a press beside it or leaving it closes it.
 */
final class AppShellDrawer implements Drawer<AppShell<?>> {

  @Override
  public Drawn create(AppShell<?> shell) {
    ShellParts parts = new ShellParts(Markup.element("div", "h-shell-body"));
    parts.write(shell);
    return parts;
  }

  @Override
  public void update(Drawn drawn, AppShell<?> before, AppShell<?> after) {
    ShellParts parts = (ShellParts) drawn;
    boolean focusGoesBack =
        before.navigationOpen() && !after.navigationOpen() && parts.isInNavigation(Dom.focused());
    parts.write(after);
    if (!before.navigationOpen() && after.navigationOpen()) {
      parts.focusNavigation();
    } else if (focusGoesBack && Browser.isSeen(parts.menu)) {
      parts.menu.focus();
    }
  }

  @Override
  public boolean take(DomEvent event, AppShell<?> shell, Drawn drawn, Place<Drawn> place) {
    ShellParts parts = (ShellParts) drawn;
    return switch (event.getType()) {
      case "click" -> clicked(event, shell, parts, place);
      case "keydown" ->
          shell.navigationOpen()
              && event.getKey().equals("Escape")
              && closes(event.getTarget(), parts)
              && toggle(false, shell, place);
      case "focusout" -> left(event, shell, parts, place);
      default -> false;
    };
  }

  private static boolean clicked(
      DomEvent event, AppShell<?> shell, ShellParts parts, Place<Drawn> place) {
    if (parts.skip == event.getTarget()) {
      event.preventDefault();
      parts.focusContent();
      return true;
    }
    if (parts.scrim == event.getTarget()) {
      return toggle(false, shell, place);
    }
    return parts.menu.contains(event.getTarget()) && toggle(!shell.navigationOpen(), shell, place);
  }

  /** Whether Escape means the navigation, and nothing that is open in it or beside it. */
  private static boolean closes(Element target, ShellParts parts) {
    return Browser.isSeen(parts.menu)
        && (parts.menu.contains(target) || parts.isInNavigation(target))
        && target.closest("[popover]") == null;
  }

  private static boolean left(
      DomEvent event, AppShell<?> shell, ShellParts parts, Place<Drawn> place) {
    Element to = event.getRelatedTarget();
    boolean leaves =
        shell.navigationOpen()
            && Browser.isSeen(parts.menu)
            && parts.isInNavigation(event.getTarget())
            && to != null
            && !parts.isInNavigation(to)
            && !parts.menu.contains(to);
    return leaves && toggle(false, shell, place);
  }

  private static boolean toggle(boolean open, AppShell<?> shell, Place<Drawn> place) {
    place.send(shell.onNavigationToggle().apply(open));
    return true;
  }
}
