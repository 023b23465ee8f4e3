package dev.hydraui.javafx.component;

import dev.hydraui.component.TreeItem;
import dev.hydraui.javafx.scene.Spot;
import java.util.ArrayList;
import java.util.List;

/** The things of a tree, with nodes or without. */
final class TreeThings {

  private TreeThings() {}

  private static TreeItem<?> item(Spot thing) {
    return (TreeItem<?>) thing.component();
  }

  static String label(Spot thing) {
    return item(thing).label();
  }

  private static boolean isOpen(Spot thing) {
    return item(thing).expanded() && item(thing).onExpand().isPresent();
  }

  static boolean canExpand(Spot thing) {
    return !item(thing).expanded() && item(thing).onExpand().isPresent();
  }

  /** Those that can be seen, from top to bottom. */
  static List<Spot> open(List<Spot> things) {
    List<Spot> open = new ArrayList<>();
    gather(things, open);
    return open;
  }

  private static void gather(List<Spot> things, List<Spot> open) {
    for (Spot thing : things) {
      open.add(thing);
      if (isOpen(thing)) {
        gather(thing.children(), open);
      }
    }
  }

  /** How many lines a thing is high, with what can be seen in it. */
  static int lines(Spot thing) {
    int lines = 1;
    if (isOpen(thing)) {
      for (Spot each : thing.children()) {
        lines += lines(each);
      }
    }
    return lines;
  }

  /** How many there are, seen or not; counted no further than it must be to be more than these. */
  static int count(List<Spot> things, int enough) {
    int count = 0;
    for (Spot thing : things) {
      if (count > enough) {
        return count;
      }
      count += 1 + count(thing.children(), enough - count - 1);
    }
    return count;
  }

  /** Whether a thing is another one or stands in it. */
  static boolean isIn(Spot thing, Spot around) {
    Spot at = thing;
    while (at != around && at.component() instanceof TreeItem) {
      at = at.around().orElseThrow();
    }
    return at == around;
  }
}
