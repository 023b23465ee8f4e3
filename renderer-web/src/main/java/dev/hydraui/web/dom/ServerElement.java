package dev.hydraui.web.dom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An element, or a run of text, of a page that is written on a server. It takes what drawers say
 * while they make something; what only happens in front of a person is not there.
 */
public final class ServerElement implements Element {

  /** Nothing for a text. */
  private final String name;

  private final int number;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<ServerElement> children = new ArrayList<>();
  private ServerElement parent;
  private String text = "";

  /** What the element shows, when it is a field: null as long as nobody said so. */
  private String value;

  private ServerElement(String name, int number) {
    this.name = name;
    this.number = number;
  }

  static ServerElement named(String name, int number) {
    return new ServerElement(name, number);
  }

  static ServerElement ofText(String text) {
    ServerElement made = new ServerElement("", -1);
    made.text = text;
    return made;
  }

  String name() {
    return name;
  }

  /** How many elements were made before it, or -1 for what the browser need not find again. */
  int number() {
    return number;
  }

  Map<String, String> attributes() {
    return attributes;
  }

  List<ServerElement> children() {
    return children;
  }

  boolean isText() {
    return name.isEmpty();
  }

  private void put(String attribute, boolean on) {
    if (on) {
      attributes.put(attribute, "");
    } else {
      attributes.remove(attribute);
    }
  }

  @Override
  public String getTagName() {
    return name;
  }

  @Override
  public String getId() {
    return attributes.getOrDefault("id", "");
  }

  @Override
  public void setId(String id) {
    attributes.put("id", id);
  }

  @Override
  public void setClassName(String names) {
    attributes.put("class", names);
  }

  @Override
  public String getTextContent() {
    StringBuilder all = new StringBuilder(text);
    for (ServerElement child : children) {
      all.append(child.getTextContent());
    }
    return all.toString();
  }

  @Override
  public void setTextContent(String content) {
    for (ServerElement child : children) {
      child.parent = null;
    }
    children.clear();
    if (!content.isEmpty()) {
      appendChild(ofText(content));
    }
  }

  /** Writes the text that the element begins with. */
  public void writeText(String content) {
    if (!children.isEmpty() && children.get(0).isText()) {
      children.get(0).text = content;
    } else {
      insert(ofText(content), 0);
    }
  }

  @Override
  public Element getParentElement() {
    return parent;
  }

  @Override
  public Element getFirstChild() {
    return children.isEmpty() ? null : children.get(0);
  }

  @Override
  public Element getFirstElementChild() {
    return children.stream().filter(child -> !child.isText()).findFirst().orElse(null);
  }

  @Override
  public Element getNextElementSibling() {
    List<ServerElement> siblings = parent == null ? List.of() : parent.children;
    return siblings.stream()
        .skip(siblings.indexOf(this) + 1L)
        .filter(sibling -> !sibling.isText())
        .findFirst()
        .orElse(null);
  }

  @Override
  public boolean isConnected() {
    return false;
  }

  @Override
  public void appendChild(Element child) {
    insertBefore(child, null);
  }

  @Override
  public void insertBefore(Element child, Element before) {
    child.remove();
    insert((ServerElement) child, before == null ? children.size() : children.indexOf(before));
  }

  private void insert(ServerElement child, int index) {
    children.add(index, child);
    child.parent = this;
  }

  @Override
  public void remove() {
    if (parent != null) {
      parent.children.remove(this);
      parent = null;
    }
  }

  @Override
  public Element cloneNode(boolean deep) {
    throw onlyInABrowser("cloneNode");
  }

  @Override
  public boolean contains(Element other) {
    for (Element at = other; at != null; at = at.getParentElement()) {
      if (at == this) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Element closest(String selector) {
    throw onlyInABrowser("closest");
  }

  @Override
  public Element querySelector(String selector) {
    throw onlyInABrowser("querySelector");
  }

  @Override
  public boolean matches(String selector) {
    throw onlyInABrowser("matches");
  }

  @Override
  public String getAttribute(String attribute) {
    return attributes.get(attribute);
  }

  @Override
  public void setAttribute(String attribute, String content) {
    attributes.put(attribute, content);
  }

  @Override
  public void removeAttribute(String attribute) {
    attributes.remove(attribute);
  }

  @Override
  public boolean hasAttribute(String attribute) {
    return attributes.containsKey(attribute);
  }

  @Override
  public void focus() {}

  @Override
  public void select() {}

  @Override
  public String getValue() {
    return value == null ? "" : value;
  }

  /** What was written into it; null if nothing ever was. */
  String writtenValue() {
    return value;
  }

  @Override
  public void setValue(String content) {
    value = content;
  }

  @Override
  public boolean isChecked() {
    return attributes.containsKey("checked");
  }

  @Override
  public void setChecked(boolean checked) {
    put("checked", checked);
  }

  /** HTML has no attribute for it: the browser says so when the program runs. */
  @Override
  public void setIndeterminate(boolean indeterminate) {}

  @Override
  public void setDisabled(boolean disabled) {
    put("disabled", disabled);
  }

  @Override
  public void setHidden(boolean hidden) {
    put("hidden", hidden);
  }

  @Override
  public void showModal() {}

  @Override
  public void show() {}

  @Override
  public void close() {}

  @Override
  public boolean isOpen() {
    return false;
  }

  private static UnsupportedOperationException onlyInABrowser(String what) {
    return new UnsupportedOperationException(
        "An element has " + what + " in a browser only; drawers make things without it");
  }
}
