package dev.hydraui.javafx.conformance;

import dev.hydraui.conformance.Outline;
import dev.hydraui.javafx.scene.Semantics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/**
 * The accessibility tree of a scene, in the corpus's terms.
 *
 * <p>Roles, names, values, help, and the states that JavaFX knows (disabled, selected, expanded,
 * editable, focused) are what its nodes answer when assistive technology asks them. What JavaFX has
 * no word for is read from {@link dev.hydraui.javafx.scene.Semantics}, which the renderer tells as
 * role descriptions: roles such as heading, alert and switch, and states such as required, invalid,
 * busy and level 2. JavaFX cannot hide a part of a scene from assistive technology: what lies below
 * a panel that is told to be modal is left out here, since neither keys nor pointer reach it.
 */
final class SceneTree {

  /** What is in them is their value or their name. */
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

  /** The nodes that name others. */
  private final Set<Node> spent = new HashSet<>();

  private SceneTree() {}

  /** What is there now, in reading order. On the JavaFX thread. */
  static List<Thing> of(Node root) {
    SceneTree tree = new SceneTree();
    tree.spend(root);
    return tree.things(modal(root).orElse(root));
  }

  /** The uppermost panel that nothing else can be used beside. */
  private static Optional<Node> modal(Node node) {
    if (Semantics.of(node).states().contains("modal")) {
      return Optional.of(node);
    }
    Optional<Node> found = Optional.empty();
    if (node instanceof Parent parent && node.isVisible()) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Optional<Node> inside = modal(child);
        found = inside.isPresent() ? inside : found;
      }
    }
    return found;
  }

  private void spend(Node node) {
    if (node.isVisible()) {
      Node label = new Accessible(node).labelledBy();
      if (label != null) {
        spent.add(label);
      }
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(this::spend);
      }
    }
  }

  private List<Thing> things(Node node) {
    if (!node.isVisible() || spent.contains(node)) {
      return List.of();
    }
    Accessible accessible = new Accessible(node);
    String role = accessible.role();
    if (role.equals("text")) {
      return accessible.name().isEmpty() ? List.of() : List.of(thing(accessible, List.of()));
    }
    if (role.isEmpty()) {
      return node instanceof Labeled ? List.of() : within(node);
    }
    if (LEAVES.contains(role)) {
      return List.of(thing(accessible, List.of()));
    }
    List<Thing> children = within(node);
    boolean saysItsName =
        children.stream().allMatch(Thing::isText)
            && children.stream()
                .map(child -> child.outline().name())
                .collect(Collectors.joining(" "))
                .equals(accessible.name());
    return List.of(thing(accessible, saysItsName ? List.of() : children));
  }

  private List<Thing> within(Node node) {
    List<Thing> children = new ArrayList<>();
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> children.addAll(things(child)));
    }
    return children;
  }

  private static Thing thing(Accessible accessible, List<Thing> children) {
    Outline outline =
        new Outline(
            accessible.role(),
            accessible.name(),
            accessible.value(),
            accessible.states(),
            accessible.description(),
            List.of());
    return new Thing(outline, accessible.node(), accessible.isFocused(), children);
  }
}
