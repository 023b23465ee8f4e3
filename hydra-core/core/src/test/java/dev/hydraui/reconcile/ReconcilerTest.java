package dev.hydraui.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.hydraui.component.Button;
import dev.hydraui.component.Ui;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ReconcilerTest extends Ui<String> {

  private record Item(int id, String label) {}

  private final TreeHost host = new TreeHost(false);
  private final List<Object> sent = new ArrayList<>();
  private final Reconciler<TreeHost.Box> reconciler = new Reconciler<>(host, host.root, sent::add);

  @Test
  void drawsAView() {
    reconciler.render(column(text("a"), row(text("b"), text("c"))));
    assertEquals("[column[a, row[b, c]]]", host.root.toString());
  }

  @Test
  void changesOnlyWhatDiffers() {
    reconciler.render(column(text("a"), text("b")));
    host.calls.clear();
    reconciler.render(column(text("a"), text("c")));
    assertEquals(List.of("update c"), host.calls);
  }

  @Test
  void looksIntoNothingThatIsTheSameObject() {
    Node<String> view = column(text("a"));
    reconciler.render(view);
    host.calls.clear();
    reconciler.render(view);
    assertEquals(List.of(), host.calls);
  }

  @Test
  void replacesWhatCannotBecomeTheOther() {
    reconciler.render(column(text("a"), text("b")));
    reconciler.render(column(row(text("x")), text("b")));
    assertEquals("[column[row[x], b]]", host.root.toString());
  }

  @Test
  void keepsThePositionsOfSiblingsOfNothing() {
    reconciler.render(column(Node.when(true, () -> row()), text("b")));
    TreeHost.Box b = host.root.children.get(0).children.get(1);
    reconciler.render(column(Node.empty(), text("b")));
    assertEquals("[column[b]]", host.root.toString());
    assertSame(b, host.root.children.get(0).children.get(0));
    reconciler.render(column(Node.when(true, () -> text("a")), text("b")));
    assertEquals("[column[a, b]]", host.root.toString());
  }

  @Test
  void makesANewOneForANewKey() {
    reconciler.render(column(Node.keyed(1, text("a"))));
    TreeHost.Box first = host.root.children.get(0).children.get(0);
    reconciler.render(column(Node.keyed(1, text("b"))));
    assertSame(first, host.root.children.get(0).children.get(0));
    reconciler.render(column(Node.keyed(2, text("b"))));
    assertNotSame(first, host.root.children.get(0).children.get(0));
  }

  @Test
  void makesALazyNodeOnlyWhenWhatItDependsOnIsAnotherObject() {
    List<String> made = new ArrayList<>();
    for (String on : List.of("a", "a", "b")) {
      reconciler.render(
          Node.lazy(
              on,
              value -> {
                made.add(value);
                return text(value);
              }));
    }
    assertEquals(List.of("a", "b"), made);
    assertEquals("[b]", host.root.toString());
  }

  @Test
  void carriesEventsThroughMappedNodes() {
    Node<String> child = row(button("add", "add"));
    Node<String> view =
        column(child.map(event -> "first " + event), child.map(event -> "second " + event));
    reconciler.render(view);
    press(host.root.children.get(0).children.get(1).children.get(0));
    assertEquals(List.of("second add"), sent);
  }

  @Test
  void sendsTheEventOfTheViewOnScreen() {
    reconciler.render(column(button("go", "old")));
    TreeHost.Box box = host.root.children.get(0).children.get(0);
    host.calls.clear();
    reconciler.render(column(button("go", "new")));
    assertEquals(List.of(), host.calls);
    press(box);
    assertEquals(List.of("new"), sent);
  }

  @Test
  void dropsEventsFromWhatHasBeenRemoved() {
    reconciler.render(column(row(button("go", "go"))));
    TreeHost.Box box = host.root.children.get(0).children.get(0).children.get(0);
    reconciler.render(column());
    press(box);
    assertEquals(List.of(), sent);
  }

  @Test
  void skipsItemsThatAreTheSameObject() {
    List<Item> items = items(1, 2, 3);
    List<Integer> made = new ArrayList<>();
    render(items, made);
    made.clear();
    List<Item> changed = new ArrayList<>(items);
    changed.set(1, new Item(2, "two"));
    host.calls.clear();
    render(changed, made);
    assertEquals(List.of(2), made);
    assertEquals(List.of("update two"), host.calls);
  }

  @Test
  void looksAtAnItemAgainWhenItsAspectChanges() {
    List<Item> items = items(1, 2, 3);
    for (int selected : new int[] {1, 3}) {
      host.calls.clear();
      reconciler.render(
          column(
              Node.each(
                  items,
                  Item::id,
                  item -> item.id() == selected,
                  (item, is) -> text(item.label() + (is ? "*" : "")))));
    }
    assertEquals(List.of("update 1", "update 3*"), host.calls);
  }

  @Test
  void movesTwoRowsForASwap() {
    render(items(1, 2, 3, 4, 5, 6));
    host.calls.clear();
    render(items(1, 5, 3, 4, 2, 6));
    assertEquals(2, host.count("move"));
    assertEquals(2, host.calls.size());
    assertEquals("[column[1, 5, 3, 4, 2, 6]]", host.root.toString());
  }

  @Test
  void movesTheFewest() {
    render(items(1, 2, 3, 4, 5));
    host.calls.clear();
    render(items(5, 1, 2, 3, 4));
    assertEquals(List.of("move 5"), host.calls);
  }

  @Test
  void clearsAContainerAtOnce() {
    render(items(1, 2, 3));
    host.calls.clear();
    render(items());
    assertEquals(List.of("clear"), host.calls);
  }

  @Test
  void standsBesideOtherChildren() {
    reconciler.render(column(text("head"), list(items(1, 2)), text("foot")));
    reconciler.render(column(text("head"), list(items(2, 3, 1)), text("foot")));
    assertEquals("[column[head, 2, 3, 1, foot]]", host.root.toString());
    reconciler.render(column(text("head"), list(items()), text("foot")));
    assertEquals("[column[head, foot]]", host.root.toString());
    reconciler.render(column(text("head"), list(items(4)), text("foot")));
    assertEquals("[column[head, 4, foot]]", host.root.toString());
  }

  @Test
  void reachesEveryListFromEveryOther() {
    Random random = new Random(7);
    for (boolean copies : new boolean[] {false, true}) {
      for (int round = 0; round < 300; round++) {
        TreeHost drawn = new TreeHost(copies);
        Reconciler<TreeHost.Box> patched = new Reconciler<>(drawn, drawn.root, sent::add);
        for (int step = 0; step < 5; step++) {
          List<Item> items = shuffled(random);
          TreeHost fresh = new TreeHost(false);
          new Reconciler<>(fresh, fresh.root, sent::add).render(rows(items));
          patched.render(rows(items));
          assertEquals(fresh.root.toString(), drawn.root.toString());
        }
      }
    }
  }

  @Test
  void copiesItemsAndFindsWhatIsInsideThem() {
    TreeHost copying = new TreeHost(true);
    Reconciler<TreeHost.Box> copied = new Reconciler<>(copying, copying.root, sent::add);
    copied.render(rows(items(1, 2, 3)));
    assertEquals(3, copying.count("copy"));
    TreeHost.Box third = copying.root.children.get(0).children.get(2);
    assertEquals("row[3, button]", third.toString());
    Place<TreeHost.Box> inside = third.place.children().get(1);
    inside.send(((Button<?>) inside.component()).onPress());
    assertEquals(List.of("press 3"), sent);
    copying.calls.clear();
    copied.render(rows(List.of(new Item(1, "1"), new Item(2, "2"), new Item(3, "three"))));
    assertEquals(List.of("update three"), copying.calls);
  }

  private static List<Item> shuffled(Random random) {
    List<Item> items = new ArrayList<>();
    for (int id = 0; id < 8; id++) {
      if (random.nextInt(3) > 0) {
        items.add(random.nextInt(items.size() + 1), new Item(id, id + "" + random.nextInt(2)));
      }
    }
    return items;
  }

  private Node<String> rows(List<Item> items) {
    return column(
        Node.each(
            items,
            Item::id,
            item ->
                item.label().endsWith("01")
                    ? text("odd")
                    : row(text(item.label()), button("press", "press " + item.id()))));
  }

  private Node<String> list(List<Item> items) {
    return Node.each(items, Item::id, item -> text(item.label()));
  }

  private void render(List<Item> items) {
    render(items, new ArrayList<>());
  }

  private void render(List<Item> items, List<Integer> made) {
    reconciler.render(
        column(
            Node.each(
                items,
                Item::id,
                item -> {
                  made.add(item.id());
                  return text(item.label());
                })));
  }

  private static List<Item> items(int... ids) {
    List<Item> items = new ArrayList<>();
    for (int id : ids) {
      items.add(new Item(id, "" + id));
    }
    return items;
  }

  private static void press(TreeHost.Box box) {
    box.place.send(((Button<?>) box.place.component()).onPress());
  }
}
