package dev.hydraui.conformance;

import dev.hydraui.node.Node;
import java.util.List;

/** One line of a {@link Case}: a view, what a person does, or what must be true then. */
public sealed interface Act {

  /** The view is on screen from now on, in place of the one before. */
  record Show(Node<String> view) implements Act {}

  /** A person presses it with a mouse or a finger. */
  record Press(Target on) implements Act {}

  /** A person types the text, letter by letter, where the focus is. */
  record Type(String text) implements Act {}

  /**
   * A person presses a key where the focus is.
   *
   * @param name as in the UI Events specification, after the keys that are held: {@code ArrowDown},
   *     {@code Shift+Tab}, {@code Control+k}
   */
  record Key(String name) implements Act {}

  /** The focus goes there, as by the Tab key. */
  record Focus(Target on) implements Act {}

  /** A person drops one thing on another. */
  record Drag(Target what, Target onto) implements Act {}

  /**
   * This is the whole accessibility tree: one node a line, children indented by two spaces, as
   * {@link Outline} writes it.
   */
  record Sees(String tree) implements Act {}

  /** The first such node, in any depth, is this with all that is in it. */
  record Finds(Target what, String tree) implements Act {}

  /** Nothing like that is there. */
  record Lacks(Target what) implements Act {}

  /**
   * These events were sent since the last such line, in this order; none if the list is empty. At
   * the end of a case nothing may have been sent that no such line has named.
   */
  record Sends(List<String> events) implements Act {}

  /** Exactly these failures were reported since the last such line; none but these may be. */
  record Fails(List<String> messages) implements Act {}

  /**
   * It has the focus, or is what the focus stands for: in a list box that is open, the option that
   * would be chosen.
   */
  record Focused(Target what) implements Act {}
}
