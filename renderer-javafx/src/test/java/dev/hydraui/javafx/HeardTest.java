package dev.hydraui.javafx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.hydraui.component.Ui;
import dev.hydraui.javafx.shown.View;
import dev.hydraui.javafx.testing.Eyes;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.message.Arabic;
import dev.hydraui.node.Node;
import java.util.stream.IntStream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TextField;
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
