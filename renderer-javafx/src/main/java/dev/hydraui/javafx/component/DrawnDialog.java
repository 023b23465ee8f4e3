package dev.hydraui.javafx.component;

import dev.hydraui.component.Dialog;

/** Asks for an answer before anything else goes on. */
final class DrawnDialog extends Modal<Dialog<?>> {

  DrawnDialog() {
    panel.getStyleClass().add("h-dialog");
  }

  @Override
  void leave() {
    send(component().onClose());
  }

  @Override
  protected void show(Dialog<?> dialog) {
    write(dialog.alert() ? "alertdialog" : "dialog", dialog.title(), dialog.description());
  }
}
