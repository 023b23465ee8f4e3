package dev.hydraui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.json.Json;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.schema.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormRowsTest {

  private static final JsonPointer LINES = JsonPointer.of("lines");

  private final Form form =
      Form.of(
          "form",
          FormShape.group()
              .with(
                  "lines",
                  FormShape.rows(FormShape.group().with("n", FormShape.field(Input.number())))),
          Json.parse("{\"lines\":[{\"n\":0},{\"n\":1},{\"n\":2}]}").asObject());

  private static Form on(Form form, FormEvent... events) {
    Form now = form;
    for (FormEvent event : events) {
      now = now.update(event).state();
    }
    return now;
  }

  private static List<String> ids(Form form) {
    List<String> ids = new ArrayList<>();
    for (FormNode row : ((FormRows) form.node(LINES).orElseThrow()).rows()) {
      ids.add(row.path().last().orElseThrow());
    }
    return ids;
  }

  private static FormEvent move(String id, int index) {
    return new FormEvent.RowMoved(LINES.child(id), index);
  }

  private static FormEvent remove(String id) {
    return new FormEvent.RowRemoved(LINES.child(id));
  }

  private static FormEvent add(int index) {
    return new FormEvent.RowAdded(LINES, index, Optional.empty());
  }

  private static FormEvent type(String id, String text) {
    return new FormEvent.Typed(LINES.child(id).child("n"), text);
  }

  @Test
  void rowsAreAddedRemovedAndMoved() {
    assertEquals(List.of("0", "3", "1", "2"), ids(on(form, add(1))));
    assertEquals(List.of("0", "1", "2", "3"), ids(on(form, add(99))));
    assertEquals(List.of("0", "2"), ids(on(form, remove("1"))));
    assertEquals(List.of("2", "0", "1"), ids(on(form, move("2", 0))));
    assertEquals(List.of("1", "2", "0"), ids(on(form, move("0", 9))));
  }

  @Test
  void aRowKeepsItsIdAndItsFieldsWhereverItMoves() {
    Form moved = on(form, move("2", 0), add(0), type("2", "22"));
    assertEquals(Json.parse("{\"lines\":[{},{\"n\":22},{\"n\":0},{\"n\":1}]}"), moved.values());
    assertSame(form.field(LINES.child("0").child("n")), moved.field(LINES.child("0").child("n")));
    assertEquals(
        Optional.of(JsonPointer.parse("/lines/1/n")), moved.pointer(LINES.child("2").child("n")));
  }

  @Test
  void anIdIsNeverGivenTwice() {
    assertEquals(List.of("0", "1", "2", "4"), ids(on(form, add(9), remove("3"), add(9))));
  }

  @Test
  void theArrayIsChangedAsAWhole() {
    assertTrue(on(form, move("0", 2)).isDirty());
    assertFalse(on(form, move("0", 2), move("0", 0)).isDirty());
    assertFalse(on(form, type("1", "5"), type("1", "1")).isDirty());
    assertEquals(
        Json.parse("{\"lines\":[{\"n\":0},{\"n\":5},{\"n\":2}]}"),
        on(form, type("1", "5")).changes());
    assertFalse(on(form, remove("0"), new FormEvent.Undo()).isDirty());
    assertFalse(on(form, remove("0"), new FormEvent.Reset()).isDirty());
  }

  @Test
  void theServersErrorsFollowTheIndexes() {
    Form moved = on(form, move("2", 0)).submit();
    Form failed =
        moved.failed(
            List.of(
                new Violation(
                    JsonPointer.parse("/lines/0/n"), "x", "is too much", JsonObject.EMPTY)));
    assertEquals(Optional.of("is too much"), failed.field(LINES.child("2").child("n")).message());
  }

  @Test
  void savedRowsAreTheNewBeginning() {
    Form sent = on(form, remove("0"), add(9), type("3", "9")).submit();
    Form saved = sent.saved(sent.values());
    assertFalse(saved.isDirty());
    assertEquals(List.of("1", "2", "3"), ids(saved));
    assertFalse(saved.over(sent.values()).isDirty());
  }

  @Test
  void changedRowsStayWholeOverOtherFirstValues() {
    Form over = on(form, type("0", "7")).over(Json.parse("{\"lines\":[{\"n\":5}]}").asObject());
    assertEquals(Json.parse("{\"lines\":[{\"n\":7},{\"n\":1},{\"n\":2}]}"), over.changes());
    assertEquals(List.of("0"), ids(on(over, new FormEvent.Reset())));
  }
}
