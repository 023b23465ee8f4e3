package dev.hydraui.javafx.component;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;

/** A button that opens and closes something, and tells which it is. */
final class Toggle extends Press {

  private boolean open;

  Toggle() {
    setAccessibleRole(AccessibleRole.MENU_BUTTON);
  }

  boolean isOpen() {
    return open;
  }

  void open(boolean on) {
    if (open != on) {
      open = on;
      notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
    }
    Styles.flag(this, "open", on);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.EXPANDED
        ? (Object) open
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
