package dev.hydraui.javafx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.SortDirection;
import dev.hydraui.component.Table;
import dev.hydraui.component.TableColumn;
import dev.hydraui.component.Ui;
import dev.hydraui.javafx.shown.View;
import dev.hydraui.javafx.testing.Eyes;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.message.Arabic;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A table that needs more room than there is keeps what its columns need, and is scrolled. */
final class WideTableTest extends Ui<String> {

  private static final int COLUMNS = 8;
  private static final int WIDTH = 480;
  private static final int HEIGHT = 320;

  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  @Test
  void columnsKeepWhatIsInThemAndHeadingsStandOverThem() {
    try (View view = new View(wide(), WIDTH, HEIGHT)) {
      for (javafx.scene.Node heading : view.all(".h-heading-title")) {
        Label label = (Label) heading;
        assertTrue(label.getWidth() >= label.prefWidth(-1), label.getText() + " is cut");
      }
      for (javafx.scene.Node badge : view.all(".h-badge")) {
        Label label = (Label) badge;
        assertTrue(label.getWidth() >= label.prefWidth(-1), label.getText() + " is squeezed");
      }
      view.hands.key("Tab");
      view.hands.key("Right");
      Toolkit.pulse();
      for (int i = 0; i < COLUMNS; i++) {
        assertEquals(
            bounds(view.all(".h-heading-cell").get(i)).getMinX(),
            bounds(view.all(".h-cell").get(i)).getMinX());
      }
    }
  }

  @Test
  void theCellThatGetsTheFocusComesIntoSight() {
    focusComesIntoSight(FxSettings.usual(), "Right", "Left");
    focusComesIntoSight(FxSettings.usual().words(new Arabic()), "Left", "Right");
  }

  private void focusComesIntoSight(FxSettings settings, String onwards, String back) {
    try (View view = new View(wide().editable(true), WIDTH, HEIGHT, settings)) {
      view.hands.key("Tab");
      for (int i = 1; i < COLUMNS; i++) {
        assertTrue(
            isSeen(view, owner(view)),
            "column " + i + " at " + bounds(owner(view)) + " " + owner(view));
        view.hands.key(onwards);
      }
      assertEquals("7 dormant customer", said(owner(view)));
      assertTrue(isSeen(view, owner(view)));
      assertFalse(isSeen(view, view.all(".h-cell").get(0)));
      for (int i = 1; i < COLUMNS; i++) {
        view.hands.key(back);
        assertTrue(isSeen(view, owner(view)), "back to column " + i);
      }
      assertEquals("0", said(owner(view)));
    }
  }

  @Test
  void keysScrollItSidewaysWhereNothingInItTakesThem() {
    try (View view = new View(wide(), WIDTH, HEIGHT)) {
      double before = bounds(view.all(".h-cell").get(0)).getMinX();
      view.hands.key("Tab");
      view.hands.key("Right");
      assertTrue(bounds(view.all(".h-cell").get(0)).getMinX() < before);
      view.hands.key("Left");
      assertEquals(before, bounds(view.all(".h-cell").get(0)).getMinX());
    }
  }

  @Test
  void aTableThatHasRoomIsNoStopOfTheTabKey() {
    try (View view = new View(column(wide(), button("After", "after")), 2000, HEIGHT)) {
      view.hands.key("Tab");
      assertTrue(owner(view).getStyleClass().contains("h-button"));
    }
  }

  @Test
  void aColumnFollowsItsEdgeAndTheMachineIsToldAtTheEnd() {
    Node<String> sized = wide().onResize(width -> width.column() + " " + width.width());
    try (View view = new View(sized, WIDTH, HEIGHT)) {
      javafx.scene.Node edge = view.one(".h-column-edge");
      Point2D at = Toolkit.on(() -> Eyes.middle(edge));
      double before = view.all(".h-cell").get(0).getLayoutBounds().getWidth();
      view.hands.drag(at, at.add(40, 0));
      assertEquals(List.of("c0 " + (int) (before + 40)), view.sent());
      assertEquals(before, view.all(".h-cell").get(0).getLayoutBounds().getWidth());
    }
  }

  @Test
  void theKeysOfAnEdgeLeadWhereTheyPointAndToItsEnds() {
    Node<String> sized = wide().onResize(width -> width.column() + " " + width.width());
    FxSettings arabic = FxSettings.usual().words(new Arabic());
    try (View view = new View(sized, WIDTH, HEIGHT, arabic)) {
      javafx.scene.Node edge = view.one(".h-column-edge");
      Toolkit.run(edge::requestFocus);
      double width = view.all(".h-cell").get(0).getLayoutBounds().getWidth();
      view.hands.key("Left");
      view.hands.key("Home");
      view.hands.key("End");
      view.hands.key("Enter");
      assertEquals(List.of("c0 " + (int) (width + 16), "c0 48", "c0 2000", "c0 0"), view.sent());
    }
  }

  private Table<String> wide() {
    List<TableColumn> columns = new ArrayList<>();
    List<Node<String>> cells = new ArrayList<>();
    for (int i = 0; i < COLUMNS; i++) {
      columns.add(new TableColumn("c" + i, "Heading " + i, false, SortDirection.NONE, false));
      cells.add(i % 2 == 0 ? tableCell("" + i) : tableCell("" + i, badge("dormant customer")));
    }
    return table("Wide", columns, tableRow("One").children(cells));
  }

  private static javafx.scene.Node owner(View view) {
    return Toolkit.on(() -> view.scene().getFocusOwner());
  }

  private static Object said(javafx.scene.Node node) {
    return Toolkit.on(() -> node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
  }

  private static Bounds bounds(javafx.scene.Node node) {
    return Toolkit.on(() -> node.localToScene(node.getLayoutBounds()));
  }

  private static boolean isSeen(View view, javafx.scene.Node node) {
    Scene scene = view.scene();
    Bounds at = bounds(node);
    return at.getMinX() >= 0 && at.getMaxX() <= scene.getWidth();
  }
}
