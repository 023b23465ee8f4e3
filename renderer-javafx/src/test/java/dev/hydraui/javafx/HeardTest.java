package dev.hydraui.javafx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.Ui;
import dev.hydraui.javafx.shown.View;
import dev.hydraui.javafx.testing.Eyes;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.message.Arabic;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What assistive technology is told is said in the language of the screen. */
final class HeardTest extends Ui<String> {

  private static final FxSettings ARABIC = FxSettings.usual().words(new Arabic());

  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  @Test
  void saysWhatThingsAreInTheWordsOfTheScreen() {
    Node<String> page = page("صفحة", itemList("أشخاص", people()), name(true));
    try (View view = new View(page, 600, 400)) {
      assertEquals("list item, item 1 of 1000", heard(view.one(".h-item")));
      assertEquals("text field, required", heard(field(view)));
    }
    try (View view = new View(page, 600, 400, ARABIC)) {
      assertEquals("عنصر قائمة, العنصر 1 من 1000", heard(view.one(".h-item")));
      assertEquals("حقل نص, مطلوب", heard(field(view)));
    }
  }

  @Test
  void leavesTheWordToTheSystemWhereThereIsNothingToAdd() {
    try (View view = new View(page("صفحة", name(true)), 600, 400, ARABIC)) {
      TextField field = field(view);
      view.show(page("صفحة", name(false)));
      assertNull(heard(field));
    }
  }

  @Test
  void theMenuOfAFieldSpeaksTheSameWords() {
    try (View view = new View(page("صفحة", name(false)), 600, 400, ARABIC)) {
      TextField field = field(view);
      Point2D middle = Toolkit.on(() -> Eyes.middle(field));
      Toolkit.run(() -> field.fireEvent(asked(middle)));
      List<MenuItem> items = Toolkit.on(() -> field.getContextMenu().getItems());
      assertEquals("تراجع", items.get(0).getText());
      assertTrue(items.get(0).isDisable());
      assertEquals("تحديد الكل", items.get(items.size() - 1).getText());
      Toolkit.run(field.getContextMenu()::hide);
    }
  }

  private static ContextMenuEvent asked(Point2D at) {
    return new ContextMenuEvent(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, at.getX(), at.getY(), true, null);
  }

  private static Node<String> name(boolean required) {
    return Ui.<String>of().textField("Name", "", text -> text).required(required);
  }

  private static TextField field(View view) {
    return Toolkit.on(() -> Eyes.find(view.mounted().root(), TextField.class, "Name"));
  }

  private static String heard(javafx.scene.Node node) {
    return Toolkit.on(
        () -> (String) node.queryAccessibleAttribute(AccessibleAttribute.ROLE_DESCRIPTION));
  }

  private Node<String> people() {
    return each(IntStream.range(0, 1000).boxed().toList(), i -> i, i -> item("Person " + i));
  }
}
