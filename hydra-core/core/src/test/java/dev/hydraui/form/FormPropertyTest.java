package dev.hydraui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.json.Json;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonValue;
import dev.hydraui.schema.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of a form whatever happens to it. */
class FormPropertyTest {

  private static final FormShape.Group SHAPE =
      FormShape.group()
          .with("text", FormShape.field(Input.text().orNull()))
          .with(
              "number",
              FormShape.field(Input.number())
                  .required()
                  .validated(Validator.of(Json.parse("{\"maximum\": 50}"))))
          .with("home", FormShape.group().with("city", FormShape.field(Input.text())))
          .with(
              "lines",
              FormShape.rows(
                  FormShape.group()
                      .with("n", FormShape.field(Input.number()))
                      .with("tags", FormShape.rows(FormShape.field(Input.text())))));

  private static final JsonObject INITIAL =
      Json.parse(
              "{\"text\":null,\"number\":1,\"home\":{\"city\":\"a\"},"
                  + "\"lines\":[{\"n\":1,\"tags\":[\"x\",\"y\"]},{\"n\":2,\"tags\":[]}]}")
          .asObject();

  private static FormEvent event(Random random, Form form) {
    List<JsonPointer> fields = new ArrayList<>();
    form.root().forEach(field -> fields.add(field.path()));
    JsonPointer field = fields.get(random.nextInt(fields.size()));
    JsonPointer lines = JsonPointer.of("lines");
    JsonPointer line = lines.child(random.nextInt(4));
    String[] texts = {"", "1", "1.0", "2", "60", "x", "a"};
    return switch (random.nextInt(10)) {
      case 0 -> new FormEvent.Left(field);
      case 1 -> new FormEvent.Undo();
      case 2 -> new FormEvent.Redo();
      case 3 -> new FormEvent.RowAdded(lines, random.nextInt(4), Optional.empty());
      case 4 -> new FormEvent.RowRemoved(line);
      case 5 -> new FormEvent.RowMoved(line, random.nextInt(4));
      case 6 -> new FormEvent.RowAdded(line.child("tags"), 0, Optional.empty());
      case 7 -> random.nextInt(5) == 0 ? new FormEvent.Reset() : new FormEvent.Left(field);
      default -> new FormEvent.Typed(field, texts[random.nextInt(texts.length)]);
    };
  }

  @Property(tries = 400)
  void whateverHappens(@ForAll long seed) {
    Random random = new Random(seed);
    Form form = Form.of("form", SHAPE, INITIAL);
    for (int i = 0; i < 40; i++) {
      form = form.update(event(random, form)).state();
      countsAreRight(form);
      pathsAndPointersAgree(form);
      assertTrue(form.isDirty() || form.values().equals(INITIAL), "clean, but not as it began");
    }
    everyUndoLeadsBack(form);
    savingSettlesEverything(form);
  }

  private static void countsAreRight(Form form) {
    boolean[] dirty = {false};
    boolean[] wrong = {false};
    form.root()
        .forEach(
            field -> {
              dirty[0] |= field.isDirty();
              wrong[0] |= !field.isValid();
            });
    assertEquals(!wrong[0], form.isValid());
    assertTrue(form.isDirty() || !dirty[0]);
  }

  private static void pathsAndPointersAgree(Form form) {
    Set<JsonPointer> paths = new HashSet<>();
    JsonObject values = form.values();
    form.root()
        .forEach(
            field -> {
              assertTrue(paths.add(field.path()), "two fields at " + field.path());
              JsonPointer pointer = form.pointer(field.path()).orElseThrow();
              assertEquals(Optional.of(field.path()), form.root().pathOf(pointer, 0));
              Optional<JsonValue> found = pointer.resolve(values);
              boolean isRow = pointer.tokens().contains("tags");
              assertEquals(
                  isRow ? Optional.of(field.value().orElse(JsonNull.NULL)) : field.value(), found);
            });
  }

  private static void everyUndoLeadsBack(Form form) {
    Form back = form;
    while (back.canUndo()) {
      back = back.update(new FormEvent.Undo()).state();
    }
    assertEquals(INITIAL, back.values());
    Form forth = back;
    while (forth.canRedo()) {
      forth = forth.update(new FormEvent.Redo()).state();
    }
    if (!form.canRedo()) {
      assertEquals(form.values(), forth.values());
    }
  }

  private static void savingSettlesEverything(Form form) {
    JsonObject values = form.values();
    Form saved = form.submit().saved(values);
    assertEquals(FormStatus.SAVED, saved.status());
    assertEquals(JsonObject.EMPTY, saved.changes());
    assertEquals(values, saved.values());
  }
}
