package dev.hydraui.web.dom;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** An element of the page: what this renderer uses of it. */
public interface Element extends JSObject {

  @JSProperty
  String getTagName();

  @JSProperty
  String getId();

  @JSProperty
  void setId(String id);

  @JSProperty
  void setClassName(String names);

  @JSProperty
  String getTextContent();

  @JSProperty
  void setTextContent(String text);

  @JSProperty
  Element getParentElement();

  @JSProperty
  Element getFirstChild();

  @JSProperty
  Element getFirstElementChild();

  @JSProperty
  Element getNextElementSibling();

  @JSProperty("isConnected")
  boolean isConnected();

  void appendChild(Element child);

  void insertBefore(Element child, Element before);

  void remove();

  Element cloneNode(boolean deep);

  boolean contains(Element other);

  Element closest(String selector);

  Element querySelector(String selector);

  boolean matches(String selector);

  String getAttribute(String name);

  void setAttribute(String name, String value);

  void removeAttribute(String name);

  boolean hasAttribute(String name);

  void focus();

  void select();

  @JSProperty
  String getValue();

  @JSProperty
  void setValue(String value);

  @JSProperty
  boolean isChecked();

  @JSProperty
  void setChecked(boolean checked);

  @JSProperty
  void setIndeterminate(boolean indeterminate);

  @JSProperty
  void setDisabled(boolean disabled);

  @JSProperty
  void setHidden(boolean hidden);

  void showModal();

  void show();

  void close();

  @JSProperty("open")
  boolean isOpen();
}
