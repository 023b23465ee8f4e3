package dev.hydraui.web.dom;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What the browser says happened: what this renderer uses of it. */
public interface DomEvent extends JSObject {

  @JSProperty
  String getType();

  @JSProperty
  Element getTarget();

  /** Where the focus goes or comes from; null outside the page. */
  @JSProperty
  Element getRelatedTarget();

  @JSProperty
  String getKey();

  /** How often a pointer was pressed in a row; 0 for a press without one. */
  @JSProperty
  int getDetail();

  @JSProperty("isComposing")
  boolean isComposing();

  @JSProperty("shiftKey")
  boolean isShift();

  /** Whether the key was pressed before and is held. */
  @JSProperty("repeat")
  boolean isRepeat();

  @JSProperty("defaultPrevented")
  boolean isDefaultPrevented();

  void preventDefault();
}
