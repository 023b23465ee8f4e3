package dev.hydraui.web.conformance;

import dev.hydraui.conformance.Outline;
import dev.hydraui.conformance.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A node of the accessibility tree with the element it was computed from.
 *
 * @param outline it, without children
 * @param element what the DevTools protocol calls the element's backend node id
 * @param focused whether the element has the focus
 * @param active the element that the focus stands for, or 0
 */
record Thing(Outline outline, int element, boolean focused, int active, List<Thing> children) {

  boolean is(Target target) {
    return outline.role().equals(target.role()) && outline.name().equals(target.name());
  }

  /** This with the focus of the element around it, which is there for it alone. */
  Thing within(int around, boolean itHasTheFocus) {
    return new Thing(outline, around, focused || itHasTheFocus, active, children);
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
