package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.function.Function;

/**
 * Two children beside one another, and a line between them that can be moved; below one another
 * where there is little room.
 *
 * @param label names what stands first
 * @param percent how much of the width the first has
 * @param onResize it is to have that much; at most once a frame while the line is dragged
 * @param minimum what each of the two keeps, in percent
 */
@CatalogueEntry
public record Split<E>(
    String label, int percent, Function<Integer, E> onResize, int minimum, List<Node<E>> children)
    implements SplitFields<E> {

  /** How far a key moves the line, in percent. */
  public static final int STEP = 5;

  /** The nearest to {@code wanted} that leaves each of the two what it keeps. */
  public int within(int wanted) {
    int least = Math.max(0, Math.min(50, minimum));
    return Math.max(least, Math.min(100 - least, wanted));
  }
}
