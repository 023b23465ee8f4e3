package dev.hydraui.javafx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.Ui;
import dev.hydraui.javafx.scene.Semantics;
import dev.hydraui.javafx.shown.View;
import dev.hydraui.javafx.testing.Eyes;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Of a board's thousands of cards those in sight have nodes. */
final class LongBoardTest extends Ui<String> {

  private static final int MANY = 10_000;
  private static final int MOST_CARDS = 60;
  private static final int MOST_NODES = 1_200;
  private static final int WIDTH = 900;
  private static final int HEIGHT = 500;

  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  @Test
  void hasNodesForTheCardsInSightOnly() {
    try (View view = new View(board(), WIDTH, HEIGHT)) {
      assertInSight(view, "Card 0", "item 1 of 10000");
      scroll(view, 1);
      assertInSight(view, "Card 9999", "item 10000 of 10000");
    }
  }

  @Test
  void keysMoveACardAmongThoseThatHaveNoNodes() {
    try (View view = new View(board(), WIDTH, HEIGHT)) {
      scroll(view, 0.5);
      javafx.scene.Node grip = grips(view).get(grips(view).size() / 2);
      int number = number(grip);
      Toolkit.run(grip::requestFocus);
      view.hands.key("Space");
      for (int i = 0; i < 40; i++) {
        view.hands.key("Down");
      }
      assertTrue(view.all(".h-board-card").size() <= MOST_CARDS);
      view.hands.key("Space");
      assertEquals(List.of(number + " to many at " + (number + 40)), view.sent());
    }
  }

  @Test
  void aPointerPutsACardWhereItIsLetGo() {
    try (View view = new View(board(), WIDTH, HEIGHT)) {
      scroll(view, 0.5);
      List<javafx.scene.Node> grips = grips(view);
      javafx.scene.Node grip =
          grips.stream().filter(each -> y(each) > HEIGHT / 4.0).findFirst().orElseThrow();
      int number = number(grip);
      javafx.scene.Node other =
          grips.stream().filter(each -> number(each) == number + 3).findFirst().orElseThrow();
      Point2D to = Toolkit.on(() -> Eyes.middle(other.getParent())).add(0, 6);
      view.hands.drag(Toolkit.on(() -> Eyes.middle(grip)), to);
      assertEquals(List.of(number + " to many at " + (number + 3)), view.sent());
    }
  }

  private static void assertInSight(View view, String title, String place) {
    List<javafx.scene.Node> cards = view.all(".h-board-card");
    List<String> titles = view.all(".h-card-title").stream().map(LongBoardTest::said).toList();
    assertTrue(titles.contains(title), title + " is not among " + titles);
    assertTrue(
        Toolkit.on(() -> cards.stream().anyMatch(card -> states(card).contains(place))), place);
    assertTrue(cards.size() > 3 && cards.size() <= MOST_CARDS, cards.size() + " cards");
    assertTrue(view.count() < MOST_NODES, view.count() + " nodes");
  }

  private static java.util.Set<String> states(javafx.scene.Node card) {
    return Semantics.of(card).states();
  }

  private static String said(javafx.scene.Node label) {
    return ((Labeled) label).getText();
  }

  private static double y(javafx.scene.Node node) {
    return Toolkit.on(() -> node.localToScene(0, 0).getY());
  }

  private static List<javafx.scene.Node> grips(View view) {
    return view.all(".h-icon-only").stream()
        .filter(grip -> grip.getParent().getStyleClass().contains("h-board-card"))
        .toList();
  }

  private static int number(javafx.scene.Node grip) {
    String said = Toolkit.on(grip::getAccessibleText);
    return Integer.parseInt(said.replaceAll("\\D", ""));
  }

  private static void scroll(View view, double to) {
    ScrollPane page = (ScrollPane) view.one(".h-page");
    Toolkit.run(() -> page.setVvalue(to));
    Toolkit.pulse();
  }

  private Node<String> board() {
    List<Integer> numbers = IntStream.range(0, MANY).boxed().toList();
    return page(
        "Board",
        kanbanBoard(
                "Work",
                kanbanColumn(
                    "many", "Many", each(numbers, i -> i, i -> kanbanCard("" + i, "Card " + i))),
                kanbanColumn("none", "None"))
            .onMove(move -> move.card() + " to " + move.column() + " at " + move.index()));
  }
}
