package dev.hydraui.component;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextPartTest {

  @Test
  void putsDeeperItemsIntoTheItemBefore() {
    assertEquals(
        "1 One [* Inside [* Deep]]; 2 Two",
        drawn(number(0, "One"), bullet(1, "Inside"), bullet(5, "Deep"), number(0, "Two")));
  }

  @Test
  void beginsAnotherListForItemsOfAnotherKind() {
    assertEquals(
        "* One [* Inside | 1 First]; * Two | 1 Three",
        drawn(
            bullet(0, "One"),
            bullet(1, "Inside"),
            number(1, "First"),
            bullet(0, "Two"),
            number(0, "Three")));
  }

  @Test
  void endsListsAtAParagraph() {
    TextBlock text = new TextBlock(BlockKind.PARAGRAPH, 0, runs("Text"));
    assertEquals("1 One | Text | 1 Again", drawn(number(0, "One"), text, number(0, "Again")));
  }

  @Test
  void countsOnFromANumber() {
    TextBlock fourth = new TextBlock(BlockKind.NUMBER, 0, 4, runs("Four"));
    assertEquals("1 One; 4 Four; 5 Five", drawn(number(0, "One"), fourth, number(0, "Five")));
  }

  @Test
  void takesAFirstItemThatIsTooDeep() {
    assertEquals("* One; * Two", drawn(bullet(3, "One"), bullet(0, "Two")));
  }

  private static TextBlock bullet(int depth, String text) {
    return new TextBlock(BlockKind.BULLET, depth, runs(text));
  }

  private static TextBlock number(int depth, String text) {
    return new TextBlock(BlockKind.NUMBER, depth, runs(text));
  }

  private static List<TextRun> runs(String text) {
    return List.of(TextRun.of(text));
  }

  private static String drawn(TextBlock... blocks) {
    return drawn(TextPart.of(List.of(blocks)));
  }

  private static String drawn(List<? extends TextPart> parts) {
    List<String> drawn = new ArrayList<>();
    for (TextPart part : parts) {
      drawn.add(part instanceof TextPart.Items list ? drawn(list) : plain(part));
    }
    return String.join(" | ", drawn);
  }

  private static String plain(TextPart part) {
    return ((TextPart.Alone) part).block().plain();
  }

  private static String drawn(TextPart.Items list) {
    List<String> items = new ArrayList<>();
    for (TextPart.Item item : list.items()) {
      String mark = list.numbered() ? "" + item.number() : "*";
      String inside = item.lists().isEmpty() ? "" : " [" + drawn(item.lists()) + "]";
      items.add(mark + " " + item.block().plain() + inside);
    }
    return String.join("; ", items);
  }
}
