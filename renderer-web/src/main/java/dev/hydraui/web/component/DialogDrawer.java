package dev.hydraui.web.component;

import dev.hydraui.component.Dialog;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;

/** Draws a question. Escape closes it without an answer. */
final class DialogDrawer implements Drawer<Dialog<?>> {

  @Override
  public Drawn create(Dialog<?> dialog) {
    TitledModal modal =
        new TitledModal(
            Markup.element("dialog", "h-dialog"), Markup.element("div", "h-dialog-body"));
    modal.element.appendChild(modal.title);
    modal.element.appendChild(modal.description);
    modal.element.appendChild(modal.container);
    write(modal, dialog);
    return modal;
  }

  @Override
  public void update(Drawn drawn, Dialog<?> before, Dialog<?> after) {
    write((TitledModal) drawn, after);
  }

  private static void write(TitledModal modal, Dialog<?> dialog) {
    modal.write(dialog.title(), dialog.description());
    Markup.attribute(modal.element, "role", dialog.alert() ? "alertdialog" : "");
  }

  @Override
  public boolean wantsShown(Dialog<?> dialog) {
    return true;
  }

  @Override
  public void shown(Dialog<?> dialog, Drawn drawn) {
    ((Modal) drawn).show();
  }

  @Override
  public void gone(Dialog<?> dialog, Drawn drawn) {
    ((Modal) drawn).giveFocusBack();
  }

  @Override
  public boolean take(DomEvent event, Dialog<?> dialog, Drawn drawn, Place<Drawn> place) {
    if (!((Modal) drawn).isLeft(event)) {
      return false;
    }
    event.preventDefault();
    place.send(dialog.onClose());
    return true;
  }

  @Override
  public void settle(Dialog<?> dialog, Drawn drawn) {
    ((Modal) drawn).stay();
  }
}
