package dev.hydraui.examples.served;

import dev.hydraui.component.Emphasis;
import dev.hydraui.component.Purpose;
import dev.hydraui.component.Ui;
import dev.hydraui.json.JsonCodec;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;

/** Who wants the newsletter. */
public final class Signup extends Ui<Signup.Event> implements Machine<Signup.Form, Signup.Event> {

  // region state
  /** What was entered, and whether it was sent. */
  @JsonCodec
  public record Form(String name, String email, boolean sent) {}

  // endregion

  /** What the person does. */
  public sealed interface Event {
    record Name(String text) implements Event {}

    record Email(String text) implements Event {}

    record Send() implements Event {}
  }

  @Override
  public Step<Form, Event> init() {
    return Step.of(new Form("", "", false));
  }

  @Override
  public Step<Form, Event> update(Form form, Event event) {
    if (event instanceof Event.Name name) {
      return Step.of(new Form(name.text(), form.email(), form.sent()));
    }
    if (event instanceof Event.Email email) {
      return Step.of(new Form(form.name(), email.text(), form.sent()));
    }
    return Step.of(new Form(form.name(), form.email(), true));
  }

  @Override
  public Node<Event> view(Form form) {
    if (form.sent()) {
      return text("Thank you, " + form.name() + ". We write to " + form.email() + ".");
    }
    return form(
        "Newsletter",
        new Event.Send(),
        textField("Name", form.name(), Event.Name::new).required(true),
        textField("Email", form.email(), Event.Email::new).purpose(Purpose.EMAIL).required(true),
        row(button("Sign up", new Event.Send()).emphasis(Emphasis.PRIMARY)));
  }
}
