package dev.hydraui.javafx.conformance;

import dev.hydraui.conformance.Outline;
import dev.hydraui.conformance.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;

/**
 * A node of the accessibility tree with the node of the scene that tells of it.
 *
 * @param outline it, without children
 * @param focused whether it has the focus, or is what the focus stands for
 */
record Thing(Outline outline, Node node, boolean focused, List<Thing> children) {

  boolean is(Target target) {
    return outline.role().equals(target.role()) && outline.name().equals(target.name());
  }

  boolean isText() {
    return outline.role().equals("text");
  }

  Stream<Thing> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Thing::all));
  }

  /** The node with all that is in it. */
  Outline whole() {
    return new Outline(
        outline.role(),
        outline.name(),
        outline.value(),
        outline.states(),
        outline.description(),
        children.stream().map(Thing::whole).toList());
  }

  static String text(List<Thing> things) {
    return Outline.text(things.stream().map(Thing::whole).toList());
  }

  static Optional<Thing> find(List<Thing> things, Target target) {
    return things.stream().flatMap(Thing::all).filter(thing -> thing.is(target)).findFirst();
  }
}
