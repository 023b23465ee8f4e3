package dev.hydraui.web.conformance;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the DevTools protocol says of one node of the accessibility tree. */
final class AxProperties {

  private static final Set<String> WITH_VALUE =
      Set.of(
          "textbox",
          "searchbox",
          "combobox",
          "spinbutton",
          "slider",
          "separator",
          "progressbar",
          "meter",
          "Date",
          "DateTime",
          "InputTime");

  private static final Set<String> FLAGS =
      Set.of(
          "disabled",
          "readonly",
          "required",
          "busy",
          "modal",
          "multiline",
          "multiselectable",
          "selected");

  private final JsonObject node;
  private final Map<String, JsonObject> properties = new HashMap<>();

  AxProperties(JsonObject node) {
    this.node = node;
    if (node.has("properties")) {
      for (JsonElement property : node.getAsJsonArray("properties")) {
        JsonObject one = property.getAsJsonObject();
        properties.put(one.get("name").getAsString(), one.getAsJsonObject("value"));
      }
    }
  }

  boolean isIgnored() {
    return node.get("ignored").getAsBoolean();
  }

  int element() {
    return node.has("backendDOMNodeId") ? node.get("backendDOMNodeId").getAsInt() : 0;
  }

  String role() {
    return text(node.getAsJsonObject("role"));
  }

  String name() {
    return plain(text(node.getAsJsonObject("name")));
  }

  /** A tool tip that repeats the name says nothing more. */
  String description() {
    String description = plain(text(node.getAsJsonObject("description")));
    return description.equals(name()) ? "" : description;
  }

  /**
   * What it is set to.
   *
   * @param attributes of the element: the protocol does not tell the text of every range
   */
  String value(Map<String, String> attributes) {
    if (!WITH_VALUE.contains(role())) {
      return "";
    }
    String said = attributes.getOrDefault("aria-valuetext", "");
    return said.isEmpty() ? text(node.getAsJsonObject("value")) : said;
  }

  boolean isFocused() {
    return text(properties.get("focused")).equals("true");
  }

  int active() {
    return related("activedescendant").stream().findFirst().orElse(0);
  }

  /** The elements that a property refers to. */
  List<Integer> related(String property) {
    List<Integer> elements = new ArrayList<>();
    JsonObject value = properties.get(property);
    if (value != null && value.has("relatedNodes")) {
      for (JsonElement related : value.getAsJsonArray("relatedNodes")) {
        elements.add(related.getAsJsonObject().get("backendDOMNodeId").getAsInt());
      }
    }
    return elements;
  }

  /**
   * What differs from the usual.
   *
   * @param attributes of the element, for what the protocol does not tell
   */
  List<String> states(Map<String, String> attributes) {
    Set<String> states = new TreeSet<>();
    properties.forEach((name, value) -> add(states, name, text(value)));
    for (String state : List.of("busy", "readonly", "required")) {
      if (attributes.getOrDefault("aria-" + state, "").equals("true")
          || attributes.containsKey(state)) {
        states.add(state);
      }
    }
    String current = attributes.getOrDefault("aria-current", "false");
    if (!current.equals("false")) {
      states.add("current " + current);
    }
    String sort = attributes.getOrDefault("aria-sort", "none");
    if (!sort.equals("none")) {
      states.add("sorted " + sort);
    }
    tell(states, "keys ", attributes.get("aria-keyshortcuts"));
    tell(states, "row ", attributes.get("aria-rowindex"));
    tell(states, "rows ", attributes.get("aria-rowcount"));
    if (role().equals("heading") || role().equals("treeitem")) {
      states.add("level " + text(properties.get("level")));
    }
    return List.copyOf(states);
  }

  private static void tell(Set<String> states, String what, String value) {
    if (value != null) {
      states.add(what + value);
    }
  }

  private static void add(Set<String> states, String name, String value) {
    switch (name) {
      case "checked", "pressed" -> {
        if (!value.equals("false")) {
          states.add(value.equals("mixed") ? "mixed" : name);
        }
      }
      case "expanded" -> states.add(value.equals("true") ? "expanded" : "collapsed");
      case "invalid" -> {
        if (!value.equals("false")) {
          states.add("invalid");
        }
      }
      default -> {
        if (FLAGS.contains(name) && value.equals("true")) {
          states.add(name);
        }
      }
    }
  }

  private static String text(JsonObject value) {
    return value == null || !value.has("value") ? "" : value.get("value").getAsString();
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
