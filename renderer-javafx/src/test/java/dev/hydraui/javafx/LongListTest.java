package dev.hydraui.javafx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.Ui;
import dev.hydraui.javafx.scene.Semantics;
import dev.hydraui.javafx.shown.View;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Of thousands of items those in sight have nodes. */
final class LongListTest extends Ui<String> {

  private static final int MANY = 10_000;
  private static final int MOST_ITEMS = 60;
  private static final int MOST_NODES = 700;
  private static final int WIDTH = 600;
  private static final int HEIGHT = 500;

  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  @Test
  void hasNodesForTheItemsInSightOnly() {
    try (View view = new View(page("People", people(0, MANY)), WIDTH, HEIGHT)) {
      assertInSight(view, "Person 0");
      scroll(view, 1);
      assertInSight(view, "Person " + (MANY - 1));
      scroll(view, 0.5);
      assertEquals(MANY / 2, middle(view), MANY / 10);
      view.show(page("People", people(0, 3)));
      assertEquals(List.of("Person 0", "Person 1", "Person 2"), names(view));
    }
  }

  @Test
  void whatHappenedIsALongListToo() {
    Node<String> history =
        timeline("History", each(numbers(0, MANY), i -> i, i -> timelineItem("Event " + i, "now")));
    try (View view = new View(page("History", history), WIDTH, HEIGHT)) {
      int nodes = view.count();
      assertTrue(nodes < MOST_NODES, nodes + " nodes");
      assertTrue(view.all(".h-timeline-item").size() > 5);
    }
  }

  @Test
  void saysWhichOfHowManyAnItemIs() {
    try (View view = new View(page("People", people(0, MANY)), WIDTH, HEIGHT)) {
      scroll(view, 1);
      List<javafx.scene.Node> items = view.all(".h-item");
      Semantics last = Toolkit.on(() -> Semantics.of(items.get(items.size() - 1)));
      assertTrue(last.states().contains("item 10000 of 10000"), "" + last);
      view.show(page("People", people(MANY - 20, MANY)));
      assertEquals(Semantics.role("listitem"), Toolkit.on(() -> Semantics.of(items.get(0))));
    }
  }

  @Test
  void whatHasTheFocusStaysWhereverThePageIsScrolled() {
    try (View view = new View(page("People", people(0, MANY)), WIDTH, HEIGHT)) {
      view.hands.key("Tab");
      javafx.scene.Node owner = Toolkit.on(() -> view.scene().getFocusOwner());
      assertEquals("Person 0", ((Labeled) owner).getText());
      scroll(view, 1);
      assertEquals(owner, Toolkit.on(() -> view.scene().getFocusOwner()));
      assertNotNull(Toolkit.on(owner::getScene));
      view.hands.key("Enter");
      assertEquals(List.of("open 0"), view.sent());
    }
  }

  @Test
  void whatIsInSightStaysWhereItIsWhenMoreComesBehindIt() {
    try (View view = new View(page("People", people(0, 200)), WIDTH, HEIGHT)) {
      scroll(view, 0.5);
      javafx.scene.Node seen = view.all(".h-item").get(view.all(".h-item").size() / 2);
      double before = Toolkit.on(() -> bounds(seen).getMinY());
      view.show(page("People", people(0, 400)));
      assertEquals(before, Toolkit.on(() -> bounds(seen).getMinY()), 1);
    }
  }

  @Test
  void theTabKeyLeadsFromItemToItemBeyondWhatIsInSight() {
    try (View view = new View(page("People", people(0, MANY)), WIDTH, HEIGHT)) {
      for (int i = 0; i < 40; i++) {
        view.hands.key("Tab");
        javafx.scene.Node owner = Toolkit.on(() -> view.scene().getFocusOwner());
        assertEquals("Person " + i, ((Labeled) owner).getText());
        double bottom = Toolkit.on(() -> bounds(owner).getMaxY());
        assertTrue(bottom <= HEIGHT, "Person " + i + " ends at " + bottom);
      }
    }
  }

  private static void assertInSight(View view, String name) {
    List<String> names = names(view);
    assertTrue(names.contains(name), name + " is not among " + names);
    assertTrue(names.size() > 5 && names.size() <= MOST_ITEMS, names.size() + " items");
    int nodes = view.count();
    assertTrue(nodes < MOST_NODES, nodes + " nodes");
  }

  /** The number of what stands in the middle. */
  private static int middle(View view) {
    assertTrue(view.count() < MOST_NODES);
    for (javafx.scene.Node item : view.all(".h-item-button")) {
      Bounds at = Toolkit.on(() -> bounds(item.getParent().getParent().getParent()));
      if (at.getMinY() <= HEIGHT / 2 && at.getMaxY() >= HEIGHT / 2) {
        return Integer.parseInt(((Labeled) item).getText().substring("Person ".length()));
      }
    }
    throw new AssertionError("there is no item in the middle");
  }

  private static void scroll(View view, double to) {
    ScrollPane page = (ScrollPane) view.one(".h-page");
    Toolkit.run(() -> page.setVvalue(to));
    Toolkit.pulse();
  }

  private static List<String> names(View view) {
    return view.all(".h-item-button").stream().map(name -> ((Labeled) name).getText()).toList();
  }

  private static Bounds bounds(javafx.scene.Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static List<Integer> numbers(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  private Node<String> people(int from, int to) {
    return itemList(
        "People",
        each(
            numbers(from, to),
            i -> i,
            i ->
                item("Person " + i)
                    .description(i % 3 == 0 ? "With more to say" : "")
                    .onOpen("open " + i)));
  }
}
