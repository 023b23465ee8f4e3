package dev.hydraui.web.conformance;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import dev.hydraui.conformance.Outline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Chromium's computed accessibility tree, in the corpus's terms. */
final class AccessibilityTree {

  /** Not nodes of their own: what is in them takes their place. */
  private static final Set<String> NO_ROLE =
      Set.of(
          "RootWebArea",
          "generic",
          "none",
          "presentation",
          "paragraph",
          "Pre",
          "DescriptionList",
          "rowgroup",
          "LabelText",
          "Legend",
          "caption",
          "application");

  /** They name something that is there. */
  private static final Set<String> LABELS = Set.of("LabelText", "Legend", "caption");

  private static final Set<String> LEFT_OUT =
      Set.of("InlineTextBox", "ListMarker", "LineBreak", "MenuListPopup");

  /** What is in them is their value, or nothing that concerns anyone. */
  private static final Set<String> LEAVES =
      Set.of(
          "textbox",
          "searchbox",
          "combobox",
          "spinbutton",
          "slider",
          "progressbar",
          "meter",
          "img");

  private static final Map<String, String> ROLES =
      Map.of(
          "StaticText", "text",
          "image", "img",
          "Date", "textbox",
          "DateTime", "textbox",
          "InputTime", "textbox",
          "ColorWell", "button");

  private final Map<String, JsonObject> nodes = new HashMap<>();
  private final Map<Integer, Map<String, String>> attributes = new HashMap<>();

  /** The elements that name or describe others. */
  private final Set<Integer> spent = new HashSet<>();

  private AccessibilityTree() {}

  /** What is in the page now, in reading order. */
  static List<Thing> of(CDPSession session) {
    AccessibilityTree tree = new AccessibilityTree();
    JsonObject whole = new JsonObject();
    whole.addProperty("depth", -1);
    tree.readAttributes(session.send("DOM.getDocument", whole).getAsJsonObject("root"));
    JsonElement root = null;
    for (JsonElement node : session.send("Accessibility.getFullAXTree").getAsJsonArray("nodes")) {
      tree.read(node.getAsJsonObject());
      root = root == null ? node : root;
    }
    return tree.things(root.getAsJsonObject());
  }

  private void readAttributes(JsonObject element) {
    Map<String, String> its = new HashMap<>();
    if (element.has("attributes")) {
      List<JsonElement> flat = element.getAsJsonArray("attributes").asList();
      for (int i = 0; i < flat.size(); i += 2) {
        its.put(flat.get(i).getAsString(), flat.get(i + 1).getAsString());
      }
    }
    attributes.put(element.get("backendNodeId").getAsInt(), its);
    if (element.has("children")) {
      element.getAsJsonArray("children").forEach(child -> readAttributes(child.getAsJsonObject()));
    }
  }

  private void read(JsonObject node) {
    nodes.put(node.get("nodeId").getAsString(), node);
    AxProperties properties = new AxProperties(node);
    spent.addAll(properties.related("labelledby"));
    spent.addAll(properties.related("describedby"));
    spent.addAll(properties.related("errormessage"));
  }

  private List<Thing> things(JsonObject node) {
    AxProperties properties = new AxProperties(node);
    String role = properties.role();
    if (LEFT_OUT.contains(role)) {
      return List.of();
    }
    List<Thing> children = new ArrayList<>();
    node.getAsJsonArray("childIds")
        .forEach(id -> children.addAll(things(nodes.get(id.getAsString()))));
    if (properties.isIgnored() || NO_ROLE.contains(role)) {
      boolean saysWhatIsSaid = spent.contains(properties.element()) || LABELS.contains(role);
      return saysWhatIsSaid && children.stream().allMatch(Thing::isText) ? List.of() : children;
    }
    if (role.equals("group") && properties.name().isEmpty()) {
      return children;
    }
    if (role.equals("region") && isScrolled(properties, children)) {
      return List.of(children.get(0).within(properties.element(), properties.isFocused()));
    }
    role = ROLES.getOrDefault(role, role);
    if (role.equals("text")) {
      return properties.name().isEmpty()
          ? List.of()
          : List.of(thing(role, properties.name(), properties, List.of()));
    }
    return List.of(
        thing(
            role,
            name(role, properties, children),
            properties,
            within(role, properties, children)));
  }

  /** A region that is there so that the one thing in it can be scrolled, by keys too. */
  private static boolean isScrolled(AxProperties properties, List<Thing> children) {
    return children.size() == 1 && children.get(0).outline().name().equals(properties.name());
  }

  private Thing thing(String role, String name, AxProperties properties, List<Thing> children) {
    Map<String, String> its = attributes.getOrDefault(properties.element(), Map.of());
    Outline outline =
        new Outline(
            role,
            name,
            properties.value(its),
            properties.states(its),
            properties.description(),
            List.of());
    return new Thing(
        outline, properties.element(), properties.isFocused(), properties.active(), children);
  }

  /** A row that is named by its cells is not named. */
  private static String name(String role, AxProperties properties, List<Thing> children) {
    return role.equals("row") && properties.name().equals(joined(children))
        ? ""
        : properties.name();
  }

  private static List<Thing> within(String role, AxProperties properties, List<Thing> children) {
    boolean saysItsName =
        children.stream().allMatch(Thing::isText) && joined(children).equals(properties.name());
    return LEAVES.contains(role) || saysItsName ? List.of() : children;
  }

  private static String joined(List<Thing> things) {
    return things.stream().map(thing -> thing.outline().name()).collect(Collectors.joining(" "));
  }
}
