package dev.hydraui.devtools.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.json.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where two values differ, and how values are written down. */
final class DifferenceTest {

  private record Todo(int id, String title, Optional<String> note) {}

  private static final Anatomy ANATOMY =
      new Anatomy(
          value ->
              value instanceof Todo todo
                  ? Optional.of(
                      new Parts(
                          "Todo",
                          List.of("id", "title", "note"),
                          Arrays.asList(todo.id(), todo.title(), todo.note())))
                  : Optional.empty());

  private final Notation notation = new Notation(ANATOMY);
  private final Todo milk = new Todo(1, "Milk", Optional.empty());
  private final Todo bread = new Todo(2, "Bread", Optional.of("brown"));

  private List<String> differences(Object before, Object after) {
    List<String> lines = new ArrayList<>();
    for (Difference each : Difference.between(before, after, ANATOMY)) {
      lines.add(
          each.place()
              + " "
              + PanelView.line(each.before(), notation)
              + " "
              + PanelView.line(each.after(), notation));
    }
    return lines;
  }

  @Test
  void namesThePlaceInsideRecordsListsAndJson() {
    Todo cream = new Todo(1, "Cream", Optional.of("sour"));
    assertEquals(List.of(), differences(List.of(milk, bread), List.of(milk, bread)));
    assertEquals(
        List.of("/0/title \"Milk\" \"Cream\"", "/0/note nothing \"sour\""),
        differences(List.of(milk, bread), List.of(cream, bread)));
    assertEquals(
        List.of("/a/0 1 2", "/b true nothing", "/c nothing null"),
        differences(Json.parse("{\"a\":[1],\"b\":true}"), Json.parse("{\"a\":[2],\"c\":null}")));
    assertEquals(List.of(" 1 \"1\""), differences(1, "1"));
  }

  @Test
  void whatComesAndGoesInAListDoesNotShiftTheRest() {
    assertEquals(
        List.of("/0 nothing Todo(id: 1, title: \"Milk\", note: nothing)"),
        differences(List.of(bread), List.of(milk, bread)));
    assertEquals(
        List.of("/1 Todo(id: 2, title: \"Bread\", note: \"brown\") nothing"),
        differences(List.of(milk, bread, milk), List.of(milk, milk)));
    assertEquals(
        List.of("/0 Todo(id: 1, title: \"Milk\", note: nothing) nothing"),
        differences(List.of(milk), List.of()));
  }

  @Test
  void looksForSoManyAtMost() {
    List<Integer> zeros = new ArrayList<>();
    List<Integer> ones = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      zeros.add(0);
      ones.add(1);
    }
    assertEquals(Difference.MOST, Difference.between(zeros, ones, ANATOMY).size());
  }

  @Test
  void writesWhatIsShortInALine() {
    assertEquals("Todo(id: 1, title: \"Milk\", note: nothing)", notation.block(milk));
    assertEquals("{a: [1, 2]}", notation.line(Json.parse("{\"a\":[1,2]}"), 80));
    assertEquals("[]", notation.line(List.of(), 80));
    assertEquals("Todo(id: …", notation.line(milk, 10));
    assertEquals("\"aaaaaaaa…", notation.line("a".repeat(1_000), 10));
  }

  @Test
  void writesWhatIsLongInLinesAndCutsWhatIsTooLong() {
    assertEquals(
        """
        [
          Todo(id: 1, title: "Milk", note: nothing)
          Todo(id: 2, title: "Bread", note: "brown")
          Todo(id: 1, title: "Milk", note: nothing)
        ]""",
        notation.block(List.of(milk, bread, milk)));
    List<Todo> many = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      many.add(milk);
    }
    String block = notation.block(many);
    assertEquals("… and more", block.substring(block.lastIndexOf('\n') + 1));
    assertEquals(true, block.length() < 21_000);
  }
}
