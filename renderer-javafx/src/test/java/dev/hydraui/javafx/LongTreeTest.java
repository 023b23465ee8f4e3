package dev.hydraui.javafx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.Ui;
import dev.hydraui.javafx.shown.View;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Of a tree of thousands what is in sight has nodes, and keys lead through all of it. */
final class LongTreeTest extends Ui<String> {

  private static final int FOLDERS = 100;
  private static final int FILES = 100;
  private static final int MOST_LINES = 80;
  private static final int WIDTH = 600;
  private static final int HEIGHT = 500;

  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  @Test
  void hasNodesForWhatIsInSightOnly() {
    try (View view = new View(page("Files", files(true)), WIDTH, HEIGHT)) {
      int lines = view.all(".h-tree-item").size();
      assertTrue(lines > 10 && lines <= MOST_LINES, lines + " lines");
    }
  }

  @Test
  void keysLeadThroughAllOfIt() {
    try (View view = new View(page("Files", files(true)), WIDTH, HEIGHT)) {
      view.hands.key("Tab");
      assertFocused(view, "Folder 0");
      view.hands.key("End");
      assertFocused(view, "File 99 99");
      view.hands.key("Up");
      assertFocused(view, "File 99 98");
      view.hands.key("Left");
      assertFocused(view, "Folder 99");
      view.hands.key("Home");
      assertFocused(view, "Folder 0");
      view.hands.type(view.scene(), "z");
      assertFocused(view, "Zebra");
      view.hands.key("Down");
      assertFocused(view, "File 42 8");
      int lines = view.all(".h-tree-item").size();
      assertTrue(lines <= MOST_LINES, lines + " lines");
    }
  }

  @Test
  void whatIsExpandedShowsWhatIsInIt() {
    try (View view = new View(page("Files", files(false)), WIDTH, HEIGHT)) {
      assertEquals(FOLDERS, view.all(".h-tree-item").size());
      view.show(page("Files", files(true)));
      view.hands.key("Tab");
      view.hands.key("Down");
      assertFocused(view, "File 0 0");
      view.show(page("Files", files(false)));
      assertFocused(view, "Folder 0");
    }
  }

  private static void assertFocused(View view, String name) {
    javafx.scene.Node owner = Toolkit.on(() -> view.scene().getFocusOwner());
    assertEquals(name, Toolkit.on(owner::getAccessibleText));
    javafx.scene.Node line = owner.lookup(".h-tree-line");
    Bounds at = Toolkit.on(() -> line.localToScene(line.getLayoutBounds()));
    assertTrue(at.getMinY() >= 0 && at.getMaxY() <= HEIGHT, name + " is at " + at);
  }

  private Node<String> files(boolean open) {
    return tree(
        "Files",
        each(
            IntStream.range(0, FOLDERS).mapToObj(i -> new Folder(i, open)).toList(),
            Folder::number,
            folder ->
                treeItem("Folder " + folder.number())
                    .expanded(open)
                    .onExpand(on -> "expand")
                    .children(open ? inside(folder.number()) : List.of())));
  }

  private static String name(int folder, int file) {
    return folder == 42 && file == 7 ? "Zebra" : "File " + folder + " " + file;
  }

  private record Folder(int number, boolean open) {}

  private List<Node<String>> inside(int folder) {
    return IntStream.range(0, FILES)
        .<Node<String>>mapToObj(file -> treeItem(name(folder, file)).onSelect("file"))
        .toList();
  }
}
