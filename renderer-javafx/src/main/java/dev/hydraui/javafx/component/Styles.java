package dev.hydraui.javafx.component;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** The names by which the style sheet knows nodes. */
final class Styles {

  private Styles() {}

  /** Gives a node these classes in place of all that begin with {@code h-}. */
  static void set(Node node, String... names) {
    List<String> classes = node.getStyleClass();
    List<String> wanted = List.of(names);
    List<String> ours = classes.stream().filter(name -> name.startsWith("h-")).toList();
    if (!ours.equals(wanted)) {
      classes.removeAll(ours);
      classes.addAll(wanted);
    }
  }

  /** {@code h-gap-large}. */
  static String of(String prefix, Enum<?> value) {
    return "h-" + prefix + value.name().toLowerCase(Locale.ROOT);
  }

  static boolean has(Node node, String flag) {
    return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(flag));
  }

  static void flag(Node node, String name, boolean on) {
    node.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), on);
  }
}
