package dev.hydraui.javafx.component;

import dev.hydraui.component.Dialog;
import dev.hydraui.javafx.scene.Motion;

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
  void come(Motion motion) {
    super.come(motion);
    motion.dropIn(panel);
  }

  @Override
  protected void show(Dialog<?> dialog) {
    write(dialog.alert() ? "alertdialog" : "dialog", dialog.title(), dialog.description());
  }
}
