package dev.hydraui.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.Column;
import dev.hydraui.component.Gap;
import dev.hydraui.component.Ui;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Views that nothing can be drawn from. */
final class RefusedViewTest extends Ui<String> {

  private final TreeHost host = new TreeHost(false);
  private final Reconciler<TreeHost.Box> reconciler =
      new Reconciler<>(host, host.root, event -> {});

  @Test
  void namesTheKeyThatTwoItemsHave() {
    assertEquals(
        "The item at 2 of a list in column > row has the key \"a\", as the one at 0 does",
        refused(column(text("x"), row(list("a", "b", "a")))));
  }

  @Test
  void namesItWhereverTheSecondComesIn() {
    List<List<String>> changes =
        List.of(
            List.of("a", "b", "a"),
            List.of("b", "a", "b"),
            List.of("a", "a", "b"),
            List.of("b", "x", "a", "b"),
            List.of("x", "x"));
    for (List<String> change : changes) {
      reconciler.render(column(list("a", "b")));
      String message = refused(column(list(change.toArray(new String[0]))));
      assertTrue(message.contains("has the key \""), message);
      reconciler.render(column(list("a", "b")));
      assertEquals("[column[a, b]]", host.root.toString());
    }
  }

  @Test
  void saysWhichItemHasNoKey() {
    assertEquals("The item at 1 of a list in the view has the key null", refused(list("a", null)));
  }

  @Test
  void namesTheComponentThatContainsItself() {
    List<Node<String>> children = new ArrayList<>();
    Node<String> endless = new Column<>(Gap.SMALL, children);
    children.add(row(endless));
    assertEquals("A node contains itself: row > column > row", refused(row(endless)));
  }

  @Test
  void refusesAViewThatMakesItself() {
    String message = refused(column(endless(1)));
    assertTrue(message.startsWith("The view is more than 500 nodes deep"), message);
    assertTrue(message.contains("column > row > row > row"), message);
    reconciler.render(text("a"));
    assertEquals("[a]", host.root.toString());
  }

  @Test
  void keepsItFromTheRestOfTheView() {
    for (int round = 0; round < 3; round++) {
      reconciler.render(
          column(text("a"), Node.guarded(() -> endless(1), failure -> text("too deep"))));
      assertEquals("[column[a, too deep]]", host.root.toString());
    }
  }

  private Node<String> endless(Integer depth) {
    return row(Node.lazy(depth + 1, this::endless));
  }

  private Node<String> list(String... keys) {
    return Node.each(Arrays.asList(keys), key -> key, key -> text("" + key));
  }

  private String refused(Node<String> view) {
    return assertThrows(IllegalArgumentException.class, () -> reconciler.render(view)).getMessage();
  }
}
