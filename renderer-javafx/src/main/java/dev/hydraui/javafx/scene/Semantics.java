package dev.hydraui.javafx.scene;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;

/**
 * What a node is to a person who does not see it, where JavaFX has no word of its own for that: a
 * heading, a switch, that a field must be filled in. Assistive technology is told of it as the
 * node's role description.
 *
 * @param role a role of WAI-ARIA 1.2; nothing where JavaFX's own role says it
 * @param value what it is set to, in words; nothing where JavaFX tells it
 * @param states as {@code required}, {@code invalid}, {@code busy}, {@code level 2}
 */
public record Semantics(String role, String value, Set<String> states) {

  /** Nothing to say. */
  public static final Semantics NONE = new Semantics("", "", Set.of());

  public Semantics {
    states = Set.copyOf(states);
  }

  /** A role, with nothing to say about its state. */
  public static Semantics role(String role) {
    return new Semantics(role, "", Set.of());
  }

  /** This, set to that. */
  public Semantics at(String words) {
    return new Semantics(role, words, states);
  }

  /** This, in a state. */
  public Semantics in(String state) {
    Set<String> all = new TreeSet<>(states);
    all.add(state);
    return new Semantics(role, value, all);
  }

  /** This, in a state if it is so. */
  public Semantics in(String state, boolean so) {
    return so ? in(state) : this;
  }

  /** This, of so many that not all are there the one with this number; 0 where they all are. */
  public Semantics at(int number, int of) {
    Set<String> all = new TreeSet<>(states);
    all.removeIf(state -> state.startsWith("item "));
    Semantics rest = new Semantics(role, value, all);
    return number > 0 ? rest.in("item " + number + " of " + of) : rest;
  }

  /** What was said of a node. */
  public static Semantics of(Node node) {
    return Heard.of(node).map(Heard::semantics).orElse(NONE);
  }

  /** Says it of a node, in place of what was said before. */
  public void tell(Node node) {
    Optional<Heard> heard = Heard.of(node);
    if (heard.isPresent()) {
      heard.get().becomes(this);
    } else if (!equals(NONE)) {
      Heard.begin(node, this);
    }
  }
}
