package dev.hydraui.javafx.component;

import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;

/** A line of text that can become secret: nobody reads it over the person's shoulder then. */
final class TextLine extends TextField {

  private static final String DOT = "\u25cf";

  private boolean secret;
  private Node marked;
  private Supplier<String> told = this::getText;

  void secret(boolean on) {
    secret = on;
    setAccessibleRole(on ? AccessibleRole.PASSWORD_FIELD : AccessibleRole.TEXT_FIELD);
  }

  /** Says what assistive technology is told to be written there. */
  void tell(Supplier<String> its) {
    told = its;
  }

  /** What the focus stands for: the option that would be chosen, or null. */
  void mark(Node option) {
    marked = option;
    notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new TextFieldSkin(this) {
      @Override
      protected String maskText(String text) {
        return secret ? DOT.repeat(text.length()) : text;
      }
    };
  }

  @Override
  public void copy() {
    if (!secret) {
      super.copy();
    }
  }

  @Override
  public void cut() {
    if (!secret) {
      super.cut();
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    if (attribute == AccessibleAttribute.FOCUS_ITEM && marked != null) {
      return marked;
    }
    // JavaFX tells the placeholder where nothing is typed; that is no value.
    if (attribute == AccessibleAttribute.TEXT) {
      return secret ? DOT.repeat(getLength()) : told.get();
    }
    return super.queryAccessibleAttribute(attribute, parameters);
  }
}
