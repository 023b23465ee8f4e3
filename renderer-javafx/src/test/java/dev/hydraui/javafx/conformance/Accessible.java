package dev.hydraui.javafx.conformance;

import dev.hydraui.javafx.scene.Semantics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;

/** What JavaFX tells assistive technology of one node, in the corpus's terms. */
record Accessible(Node node) {

  private static final Map<AccessibleRole, String> ROLES =
      Map.ofEntries(
          Map.entry(AccessibleRole.BUTTON, "button"),
          Map.entry(AccessibleRole.CHECK_BOX, "checkbox"),
          Map.entry(AccessibleRole.COMBO_BOX, "combobox"),
          Map.entry(AccessibleRole.HYPERLINK, "link"),
          Map.entry(AccessibleRole.IMAGE_VIEW, "img"),
          Map.entry(AccessibleRole.MENU_BUTTON, "button"),
          Map.entry(AccessibleRole.PASSWORD_FIELD, "textbox"),
          Map.entry(AccessibleRole.PROGRESS_INDICATOR, "progressbar"),
          Map.entry(AccessibleRole.RADIO_BUTTON, "radio"),
          Map.entry(AccessibleRole.SLIDER, "slider"),
          Map.entry(AccessibleRole.SPINNER, "spinbutton"),
          Map.entry(AccessibleRole.TEXT, "text"),
          Map.entry(AccessibleRole.TEXT_AREA, "textbox"),
          Map.entry(AccessibleRole.TEXT_FIELD, "textbox"),
          Map.entry(AccessibleRole.TOGGLE_BUTTON, "button"));

  /** Of these JavaFX's text is what is in them; what labels them is their name. */
  private static final Set<AccessibleRole> TYPED_IN =
      Set.of(AccessibleRole.TEXT_FIELD, AccessibleRole.PASSWORD_FIELD, AccessibleRole.TEXT_AREA);

  private static final Set<AccessibleRole> OPENED =
      Set.of(AccessibleRole.MENU_BUTTON, AccessibleRole.COMBO_BOX);

  /** A role of WAI-ARIA; nothing if it has none. */
  String role() {
    String own = Semantics.of(node).role();
    return own.isEmpty() ? ROLES.getOrDefault(javaFx(), "") : own;
  }

  private AccessibleRole javaFx() {
    return (AccessibleRole) node.queryAccessibleAttribute(AccessibleAttribute.ROLE);
  }

  String name() {
    String label = labelledBy() == null ? "" : text(labelledBy(), AccessibleAttribute.TEXT);
    if (TYPED_IN.contains(javaFx()) || javaFx() == AccessibleRole.COMBO_BOX) {
      return plain(label.isEmpty() ? orNothing(node.getAccessibleText()) : label);
    }
    String text =
        javaFx() == AccessibleRole.PROGRESS_INDICATOR || javaFx() == AccessibleRole.SLIDER
            ? orNothing(node.getAccessibleText())
            : text(node, AccessibleAttribute.TEXT);
    return plain(text.isEmpty() ? label : text);
  }

  Node labelledBy() {
    return (Node) node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
  }

  /** A tool tip that repeats the name says nothing more. */
  String description() {
    String help = plain(text(node, AccessibleAttribute.HELP));
    return help.equals(name()) ? "" : help;
  }

  String value() {
    if (!Semantics.of(node).value().isEmpty()) {
      return Semantics.of(node).value();
    }
    if (TYPED_IN.contains(javaFx()) || javaFx() == AccessibleRole.COMBO_BOX) {
      return text(node, AccessibleAttribute.TEXT);
    }
    if (javaFx() == AccessibleRole.PROGRESS_INDICATOR) {
      boolean known = !is(AccessibleAttribute.INDETERMINATE);
      return known ? "" + Math.round(100 * (Double) attribute(AccessibleAttribute.VALUE)) : "";
    }
    return "";
  }

  private Object attribute(AccessibleAttribute attribute) {
    return node.queryAccessibleAttribute(attribute);
  }

  boolean isFocused() {
    return is(AccessibleAttribute.FOCUSED);
  }

  List<String> states() {
    Set<String> states = new TreeSet<>(Semantics.of(node).states());
    tell(states, "disabled", is(AccessibleAttribute.DISABLED));
    if (is(AccessibleAttribute.INDETERMINATE) && javaFx() == AccessibleRole.CHECK_BOX) {
      states.add("mixed");
    } else if (javaFx() == AccessibleRole.CHECK_BOX || javaFx() == AccessibleRole.RADIO_BUTTON) {
      tell(states, "checked", is(AccessibleAttribute.SELECTED));
    }
    if (OPENED.contains(javaFx())) {
      states.add(is(AccessibleAttribute.EXPANDED) ? "expanded" : "collapsed");
    }
    if (javaFx() == AccessibleRole.TEXT_AREA) {
      states.add("multiline");
    }
    if (TYPED_IN.contains(javaFx())) {
      boolean taken = is(AccessibleAttribute.EDITABLE);
      tell(states, "readonly", !taken);
    }
    return List.copyOf(states);
  }

  private static void tell(Set<String> states, String state, boolean so) {
    if (so) {
      states.add(state);
    }
  }

  private boolean is(AccessibleAttribute attribute) {
    return Boolean.TRUE.equals(node.queryAccessibleAttribute(attribute));
  }

  private static String text(Node node, AccessibleAttribute attribute) {
    Object value = node.queryAccessibleAttribute(attribute);
    return value == null ? "" : "" + value;
  }

  private static String orNothing(String text) {
    return text == null ? "" : text;
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
