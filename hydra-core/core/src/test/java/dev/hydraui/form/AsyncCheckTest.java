package dev.hydraui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.capability.HttpRequest;
import dev.hydraui.component.Ui;
import dev.hydraui.json.Json;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.machine.Store;
import dev.hydraui.node.Node;
import dev.hydraui.schema.Validator;
import dev.hydraui.testing.ManualClock;
import dev.hydraui.testing.ScriptedHttp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AsyncCheckTest {

  private static final JsonPointer NAME = JsonPointer.of("name");

  private static final FormShape.Group SHAPE =
      FormShape.group()
          .with(
              "name",
              FormShape.field(Input.text())
                  .validated(Validator.of(Json.parse("{\"minLength\": 3}")))
                  .checked(
                      new AsyncCheck<HttpAnswer>(
                          300,
                          value -> HttpRequest.get("/free?name=" + value.asString()),
                          answer ->
                              answer instanceof HttpAnswer.Response response
                                      && response.status() == 409
                                  ? Optional.of("is taken")
                                  : Optional.empty())));

  /** A machine that is nothing but a form. */
  static final class FormMachine extends Ui<FormEvent> implements Machine<Form, FormEvent> {
    @Override
    public Step<Form, FormEvent> init() {
      return Step.of(Form.of("form", SHAPE, JsonObject.EMPTY));
    }

    @Override
    public Step<Form, FormEvent> update(Form state, FormEvent event) {
      return state.update(event);
    }

    @Override
    public Node<FormEvent> view(Form state) {
      return text(state.field(NAME).text());
    }
  }

  private final ManualClock clock = new ManualClock(0);
  private final ScriptedHttp http = new ScriptedHttp();
  private final Store<Form, FormEvent> store =
      Store.start(
          new FormMachine(),
          Capabilities.none().with(clock.capabilities()).with(http.capabilities()));

  private void type(String text) {
    store.send(new FormEvent.Typed(NAME, text));
  }

  private FormField field() {
    return store.state().field(NAME);
  }

  private static HttpAnswer status(int status) {
    return new HttpAnswer.Response(status, Map.of(), "");
  }

  @Test
  void oneQuestionIsAskedWhenTypingPauses() {
    type("ada");
    clock.advance(200);
    type("adam");
    clock.advance(200);
    assertEquals(List.of(), http.sent());
    assertTrue(field().checking());
    clock.advance(100);
    assertEquals(List.of(HttpRequest.get("/free?name=adam")), http.sent());
    http.answer(status(409));
    assertFalse(field().checking());
    assertEquals(Optional.of("is taken"), field().message());
  }

  @Test
  void typingOnEndsAQuestionThatIsOpen() {
    type("ada");
    clock.advance(300);
    type("adam");
    assertEquals(List.of(), http.waiting());
    clock.advance(300);
    http.answer(status(200));
    assertTrue(field().isValid());
    assertFalse(field().checking());
  }

  @Test
  void whatIsWrongAlreadyIsNotAskedAbout() {
    type("ada");
    type("ad");
    clock.advance(1_000);
    assertEquals(List.of(), http.sent());
    assertFalse(field().checking());
  }

  @Test
  void noAnswerIsNoObjection() {
    type("ada");
    clock.advance(300);
    http.answer(new HttpAnswer.Failure(HttpAnswer.Cause.UNREACHABLE, ""));
    assertTrue(field().isValid());
    assertFalse(field().checking());
  }

  @Test
  void undoingForgetsTheQuestion() {
    type("ada");
    store.send(new FormEvent.Undo());
    clock.advance(300);
    assertEquals(List.of(), http.sent());
    assertFalse(field().checking());
  }
}
