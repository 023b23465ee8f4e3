package dev.hydraui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.json.Json;
import dev.hydraui.json.JsonNumber;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import dev.hydraui.schema.Validator;
import dev.hydraui.schema.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormTest {

  private static final FormShape.Group SHAPE =
      FormShape.group()
          .with(
              "name",
              FormShape.field(Input.text())
                  .required()
                  .validated(Validator.of(Json.parse("{\"maxLength\": 5}"))))
          .with("note", FormShape.field(Input.text().orNull()))
          .with("age", FormShape.field(Input.number().orNull()))
          .with("from", FormShape.field(Input.number()))
          .with("to", FormShape.field(Input.number()))
          .with("home", FormShape.group().with("city", FormShape.field(Input.text())));

  private static final FormRule ORDER =
      new FormRule(
          JsonPointer.of("to"),
          List.of(JsonPointer.of("from"), JsonPointer.of("to")),
          form ->
              form.field("from").value().isPresent()
                      && form.field("to").value().isPresent()
                      && form.field("from")
                              .value()
                              .get()
                              .asNumber()
                              .compareTo(form.field("to").value().get().asNumber())
                          > 0
                  ? Optional.of("must not be before the beginning")
                  : Optional.empty());

  private static final JsonObject ADA =
      object("{\"name\":\"Ada\",\"note\":null,\"age\":36.0,\"home\":{\"city\":\"London\"}}");

  private final Form form = Form.of("form", SHAPE, ADA, ORDER);

  private static JsonObject object(String json) {
    return Json.parse(json).asObject();
  }

  private static Form on(Form form, FormEvent event) {
    return form.update(event).state();
  }

  private static Form type(Form form, String name, String text) {
    return on(form, new FormEvent.Typed(JsonPointer.of(name), text));
  }

  private static Form leave(Form form, String name) {
    return on(form, new FormEvent.Left(JsonPointer.of(name)));
  }

  @Test
  void itBeginsWithItsValues() {
    assertEquals("36.0", form.field("age").text());
    assertEquals("", form.field("note").text());
    assertFalse(form.isDirty());
    assertTrue(form.isValid());
    assertEquals(JsonObject.EMPTY, form.changes());
    assertEquals(ADA, form.values());
  }

  @Test
  void whatIsTypedIsKeptAlsoWhenItIsNoValue() {
    Form typed = type(form, "age", "3x");
    assertEquals("3x", typed.field("age").text());
    assertEquals(Optional.empty(), typed.field("age").value());
    assertTrue(typed.isDirty());
    assertFalse(typed.isValid());
    assertEquals(Optional.empty(), typed.field("age").message());
    assertEquals(Optional.of("must be a number"), leave(typed, "age").field("age").message());
  }

  @Test
  void onlyWhatChangedIsSaid() {
    Form typed = type(type(form, "name", "Eve"), "age", " +037 ");
    assertEquals("must be a number", typed.field("age").violations().get(0).message());
    typed = type(typed, "age", " +37 ");
    assertEquals(object("{\"name\":\"Eve\",\"age\":37}"), typed.changes());
    typed = on(typed, new FormEvent.Typed(JsonPointer.of("home", "city"), "Paris"));
    assertEquals(object("{\"city\":\"Paris\"}"), typed.changes().object("home"));
  }

  @Test
  void typingTheFirstTextAgainIsNoChange() {
    Form typed = type(type(form, "age", "36"), "age", "36.0");
    assertFalse(typed.isDirty());
    Form emptied = type(type(form, "note", "x"), "note", "");
    assertFalse(emptied.isDirty());
  }

  @Test
  void emptyingIsNullWhereNullIsAllowedAndMissingWhereNot() {
    assertEquals(object("{\"age\":null}"), type(form, "age", "").changes());
    Form city = on(form, new FormEvent.Typed(JsonPointer.of("home", "city"), ""));
    assertEquals(object("{\"home\":{\"city\":\"\"}}"), city.changes());
    Form empty = Form.of("new", SHAPE, JsonObject.EMPTY);
    assertFalse(empty.isValid());
    assertEquals("is required", empty.field("name").violations().get(0).message());
    assertEquals(JsonObject.EMPTY, type(type(empty, "from", "1"), "from", "").values());
  }

  @Test
  void theSchemaIsAskedOnEachKeystroke() {
    Form typed = leave(type(form, "name", "Augusta"), "name");
    assertEquals(Optional.of("must have at most 5 characters"), typed.field("name").message());
    assertEquals(Optional.empty(), type(typed, "name", "Eve").field("name").message());
  }

  @Test
  void aRuleOverSeveralFieldsSpeaksAtItsPlace() {
    Form typed = type(type(form, "from", "3"), "to", "2");
    assertEquals(Optional.of("must not be before the beginning"), typed.field("to").message());
    assertFalse(typed.isValid());
    assertTrue(type(typed, "from", "1").isValid());
    assertTrue(type(typed, "to", "3").isValid());
  }

  @Test
  void oneKeystrokeMakesOneNewField() {
    FormShape.Group big = FormShape.group();
    for (int i = 0; i < 1_000; i++) {
      big = big.with("f" + i, FormShape.field(Input.text()));
    }
    Form before = Form.of("big", big, JsonObject.EMPTY);
    Form after = type(before, "f500", "x");
    for (int i = 0; i < 1_000; i++) {
      if (i == 500) {
        assertNotSame(before.field("f500"), after.field("f500"));
      } else {
        assertSame(before.field("f" + i), after.field("f" + i));
      }
    }
    assertSame(after, type(after, "f500", "x"));
  }

  @Test
  void aPickedValueShowsItsText() {
    Form picked = on(form, new FormEvent.Picked(JsonPointer.of("age"), new JsonNumber("40")));
    assertEquals("40", picked.field("age").text());
    assertEquals(object("{\"age\":40}"), picked.changes());
  }

  @Test
  void submittingIsRefusedWhileSomethingIsWrongAndShowsEverything() {
    Form refused = type(form, "name", "").submit();
    refused = type(refused, "name", "Augusta").submit();
    assertEquals(FormStatus.FAILED, refused.status());
    assertTrue(refused.field("name").touched());
    assertEquals(FormStatus.SUBMITTING, type(refused, "name", "Eve").submit().status());
  }

  @Test
  void savedValuesAreTheNewBeginning() {
    Form sent = type(form, "name", "Eve ").submit();
    Form saved = sent.saved(ADA.with("name", new JsonString("Eve")));
    assertEquals(FormStatus.SAVED, saved.status());
    assertEquals("Eve", saved.field("name").text());
    assertFalse(saved.isDirty());
    assertFalse(saved.canUndo());
    assertEquals(FormStatus.IDLE, type(saved, "name", "x").status());
  }

  @Test
  void whatIsTypedWhileSavingStays() {
    Form sent = type(form, "name", "Eve").submit();
    Form typing = type(type(sent, "name", "Eva"), "age", "1");
    assertEquals(FormStatus.SUBMITTING, typing.status());
    Form saved = typing.saved(ADA.with("name", new JsonString("Eve")));
    assertEquals(FormStatus.IDLE, saved.status());
    assertEquals("Eva", saved.field("name").text());
    assertEquals(object("{\"name\":\"Eva\",\"age\":1}"), saved.changes());
  }

  @Test
  void theServersErrorsGoToTheirFields() {
    Form failed =
        type(form, "name", "Eve")
            .submit()
            .failed(
                List.of(
                    violation("/name", "is taken"),
                    violation("/home/city", "is unknown"),
                    violation("/secret", "is missing"),
                    violation("", "is too late")));
    assertEquals(FormStatus.FAILED, failed.status());
    assertEquals(Optional.of("is taken"), failed.field("name").message());
    assertEquals(Optional.of("is unknown"), failed.field(JsonPointer.of("home", "city")).message());
    assertEquals(2, failed.unplaced().size());
    assertEquals("Eve", failed.field("name").text());
    Form typed = type(failed, "name", "Eva");
    assertEquals(Optional.empty(), typed.field("name").message());
    assertEquals(List.of(), typed.unplaced());
    assertEquals(FormStatus.SUBMITTING, failed.submit().status());
  }

  private static Violation violation(String pointer, String message) {
    return new Violation(JsonPointer.parse(pointer), "any", message, JsonObject.EMPTY);
  }

  @Test
  void undoTakesBackWholeRunsOfTyping() {
    Form typed = type(type(type(form, "name", "A"), "name", "Ab"), "note", "n");
    typed = type(leave(typed, "note"), "note", "no");
    List<String> seen = new ArrayList<>();
    while (typed.canUndo()) {
      typed = on(typed, new FormEvent.Undo());
      seen.add(typed.field("name").text() + "|" + typed.field("note").text());
    }
    assertEquals(List.of("Ab|n", "Ab|", "Ada|"), seen);
    while (typed.canRedo()) {
      typed = on(typed, new FormEvent.Redo());
    }
    assertEquals("no", typed.field("note").text());
    assertFalse(type(on(typed, new FormEvent.Undo()), "age", "1").canRedo());
  }

  @Test
  void undoReachesFarButNotForever() {
    Form typed = form;
    for (int i = 0; i < 1_000; i++) {
      typed = leave(type(typed, "note", "n" + i), "note");
    }
    int steps = 0;
    while (typed.canUndo()) {
      typed = on(typed, new FormEvent.Undo());
      steps++;
    }
    assertTrue(steps >= 100 && steps <= 200, "" + steps);
  }

  @Test
  void resetGoesBackToTheBeginningAndCanBeUndone() {
    Form typed = type(type(form, "name", "Eve"), "age", "x");
    Form reset = on(typed, new FormEvent.Reset());
    assertFalse(reset.isDirty());
    assertEquals("36.0", reset.field("age").text());
    assertEquals("x", on(reset, new FormEvent.Undo()).field("age").text());
  }

  @Test
  void resetTakesBackWhatARuleSaidOfAFieldThatWasLeftAlone() {
    Form begun =
        Form.of(
            "span",
            FormShape.group()
                .with("from", FormShape.field(Input.number()))
                .with("to", FormShape.field(Input.number())),
            JsonObject.builder().put("from", 1).put("to", 5).build(),
            new FormRule(
                JsonPointer.of("to"),
                List.of(JsonPointer.of("from"), JsonPointer.of("to")),
                form -> Optional.of("must not be before the beginning")));
    Form typed = type(begun, "from", "9");
    assertFalse(typed.isValid());
    assertTrue(on(typed, new FormEvent.Reset()).isValid());
  }

  @Test
  void otherFirstValuesLeaveWhatWasTyped() {
    JsonValue theirs = new JsonString("London 2");
    Form over =
        type(form, "name", "Eve")
            .over(ADA.with("note", new JsonString("new")).with("name", theirs));
    assertEquals("Eve", over.field("name").text());
    assertEquals(Optional.of(theirs), over.field("name").initial());
    assertEquals("new", over.field("note").text());
    assertEquals(object("{\"name\":\"Eve\"}"), over.changes());
  }
}
