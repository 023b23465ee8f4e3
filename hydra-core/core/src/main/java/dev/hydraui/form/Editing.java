package dev.hydraui.form;

import dev.hydraui.capability.Clock;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonValue;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Step;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** What events do to a form. */
final class Editing {

  private Editing() {}

  static Step<Form, FormEvent> update(Form form, FormEvent event) {
    if (event instanceof FormEvent.Typed typed) {
      return edited(form, typed.path(), field -> field.typed(typed.text()));
    }
    if (event instanceof FormEvent.Picked picked) {
      return edited(form, picked.path(), field -> field.set(picked.value()));
    }
    if (event instanceof FormEvent.Left left) {
      return Step.of(form.at(left.path(), FormField::touch).with(form.history().pausing()));
    }
    if (event instanceof FormEvent.Paused paused) {
      return check(form, paused);
    }
    if (event instanceof FormEvent.Checked checked) {
      return Step.of(form.at(checked.path(), field -> heard(field, checked)));
    }
    return Step.of(restructured(form, event));
  }

  /** A field was edited: notes what was before, looks at rules, starts its check. */
  private static Step<Form, FormEvent> edited(
      Form before, JsonPointer path, UnaryOperator<FormField> change) {
    Form after = before.at(path, change);
    if (after == before) {
      return Step.of(before);
    }
    after = after.with(before.history().before(before.root(), Optional.of(path))).thinkingAgain();
    for (FormRule rule : before.rules()) {
      if (rule.reads().contains(path) || rule.place().equals(path)) {
        after = after.judge(rule.place());
      }
    }
    return awaitPause(after, path);
  }

  private static Step<Form, FormEvent> awaitPause(Form form, JsonPointer path) {
    FormField field = form.field(path);
    Optional<AsyncCheck<?>> check = field.shape().check();
    if (check.isEmpty()) {
      return Step.of(form);
    }
    CheckName name = new CheckName(form.name(), path);
    if (!field.isDirty() || !field.isValid() || field.value().isEmpty()) {
      return Step.of(form, Effect.cancel(name));
    }
    String text = field.text();
    return Step.of(
        form.at(path, one -> one.checking(true)),
        Effect.<Long, FormEvent>ask(
                new Clock.After(check.get().pauseMillis()), now -> new FormEvent.Paused(path, text))
            .named(name));
  }

  private static Step<Form, FormEvent> check(Form form, FormEvent.Paused paused) {
    if (form.node(paused.path()).orElse(null) instanceof FormField field
        && field.text().equals(paused.text())
        && field.value().isPresent()
        && field.shape().check().isPresent()) {
      return Step.of(form, ask(form, paused, field.shape().check().get(), field.value().get()));
    }
    return Step.of(form);
  }

  private static <A> Effect<FormEvent> ask(
      Form form, FormEvent.Paused paused, AsyncCheck<A> check, JsonValue value) {
    return Effect.<A, FormEvent>ask(
            check.request().apply(value),
            answer ->
                new FormEvent.Checked(paused.path(), paused.text(), check.verdict().apply(answer)))
        .named(new CheckName(form.name(), paused.path()));
  }

  private static FormField heard(FormField field, FormEvent.Checked checked) {
    if (!field.text().equals(checked.text())) {
      return field;
    }
    FormField done = field.checking(false).withdraw("check");
    return checked.wrong().isPresent()
        ? done.report(Form.said("check", checked.wrong().get()))
        : done;
  }

  private static Form restructured(Form form, FormEvent event) {
    History history = form.history();
    if (event instanceof FormEvent.RowAdded added) {
      return rows(form, added.rows(), rows -> rows.add(added.index(), added.value()));
    }
    if (event instanceof FormEvent.RowRemoved removed) {
      return row(form, removed.row(), FormRows::remove);
    }
    if (event instanceof FormEvent.RowMoved moved) {
      return row(form, moved.row(), (rows, id) -> rows.move(id, moved.index()));
    }
    if (event instanceof FormEvent.Undo && history.canUndo()) {
      return back(form, history.past(), history.undone(form.root()));
    }
    if (event instanceof FormEvent.Redo && history.canRedo()) {
      return back(form, history.future(), history.redone(form.root()));
    }
    if (event instanceof FormEvent.Reset) {
      return changed(form, form.root().restored());
    }
    return form;
  }

  /** A check that was under way then is not any more. */
  private static Form back(Form form, History.Entry entry, History history) {
    return form.with(entry.root().each(field -> field.checking(false)))
        .with(history)
        .thinkingAgain();
  }

  private static Form rows(Form form, JsonPointer path, UnaryOperator<FormRows> change) {
    return changed(
        form,
        form.root()
            .replace(path, 0, node -> node instanceof FormRows one ? change.apply(one) : node));
  }

  private static Form row(
      Form form, JsonPointer path, BiFunction<FormRows, String, FormRows> change) {
    JsonPointer parent = path.parent().orElse(JsonPointer.ROOT);
    return rows(form, parent, rows -> change.apply(rows, path.last().orElse("")));
  }

  private static Form changed(Form form, FormGroup next) {
    return next == form.root()
        ? form
        : form.with(next)
            .with(form.history().before(form.root(), Optional.empty()))
            .thinkingAgain();
  }

  /** What a form's effects are named by. */
  private record CheckName(Object form, JsonPointer path) {}
}
