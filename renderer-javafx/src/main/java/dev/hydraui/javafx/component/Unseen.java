package dev.hydraui.javafx.component;

import javafx.scene.control.Label;

/** A text that is heard and not seen, and takes no room. */
final class Unseen extends Label {

  Unseen() {
    setManaged(false);
    setOpacity(0);
    setMouseTransparent(true);
  }
}
