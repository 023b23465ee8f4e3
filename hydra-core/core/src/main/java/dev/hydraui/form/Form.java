package dev.hydraui.form;

import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.machine.Step;
import dev.hydraui.schema.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A form as it is now: a value for a machine to hold.
 *
 * <pre>{@code
 * case Edit edit -> state.form().update(edit.event()).map(state::with, Edit::new);
 * case Save save -> {
 *   Form form = state.form().submit();
 *   yield form.status() == FormStatus.SUBMITTING
 *       ? Step.of(state.with(form), Effect.ask(patch(form.changes()), Saved::new))
 *       : Step.of(state.with(form));
 * }
 * case Saved saved -> Step.of(state.with(saved.isOk() ? form.saved(values) : form.failed(errors)));
 * }</pre>
 */
public final class Form {

  private final Object name;
  private final FormGroup root;
  private final List<FormRule> rules;
  private final FormStatus status;
  private final FormGroup submitted;
  private final List<Violation> unplaced;
  private final History history;

  private Form(
      Object name,
      FormGroup root,
      List<FormRule> rules,
      FormStatus status,
      FormGroup submitted,
      List<Violation> unplaced,
      History history) {
    this.name = name;
    this.root = root;
    this.rules = rules;
    this.status = status;
    this.submitted = submitted;
    this.unplaced = unplaced;
    this.history = history;
  }

  /**
   * A form that begins with these values; a field without one begins empty.
   *
   * @param name tells this form's checks from those of other forms in the same store
   */
  public static Form of(Object name, FormShape.Group shape, JsonObject initial, FormRule... rules) {
    FormGroup root = FormGroup.of(shape, JsonPointer.ROOT, Optional.of(initial));
    return new Form(name, root, List.of(rules), FormStatus.IDLE, root, List.of(), History.NONE);
  }

  /** All parts. */
  public FormGroup root() {
    return root;
  }

  /** The part at a path. */
  public Optional<FormNode> node(JsonPointer path) {
    return root.find(path, 0);
  }

  /**
   * The field at a path.
   *
   * @throws IllegalArgumentException if there is none
   */
  public FormField field(JsonPointer path) {
    if (node(path).orElse(null) instanceof FormField field) {
      return field;
    }
    throw new IllegalArgumentException("No field at " + path);
  }

  /** The field of that name in the outermost group. */
  public FormField field(String fieldName) {
    return field(JsonPointer.of(fieldName));
  }

  public FormStatus status() {
    return status;
  }

  /** Whether anything is changed. */
  public boolean isDirty() {
    return root.isDirty();
  }

  /** Whether nothing is known to be wrong. */
  public boolean isValid() {
    return root.isValid();
  }

  public boolean canUndo() {
    return history.canUndo();
  }

  public boolean canRedo() {
    return history.canRedo();
  }

  /** What saving reported that belongs to no field, or to the whole. */
  public List<Violation> unplaced() {
    return unplaced;
  }

  /** All values there are. */
  public JsonObject values() {
    return root.object(false);
  }

  /** The members of {@link #values} that changed, each whole. */
  public JsonObject changes() {
    return root.object(true);
  }

  /** The pointer into {@link #values} for a field's path. */
  public Optional<JsonPointer> pointer(JsonPointer path) {
    return root.pointerOf(path, 0);
  }

  /** Takes an event. The effects are this form's own checks. */
  public Step<Form, FormEvent> update(FormEvent event) {
    return Editing.update(this, event);
  }

  /**
   * Tries to save: touches every field, looks at every rule, and is {@code SUBMITTING} if nothing
   * is wrong, else {@code FAILED}. What the server said last time is forgotten. A check under way
   * does not hold it up: the server has the last word anyway. A form that is {@code SUBMITTING} may
   * be submitted once more, with what was typed since: where that is not wanted, show the button
   * busy.
   */
  public Form submit() {
    Form form = with(root.each(field -> field.touch().withdraw("server").withdraw("check")));
    for (FormRule rule : rules) {
      form = form.judge(rule.place());
    }
    FormStatus next = form.isValid() ? FormStatus.SUBMITTING : FormStatus.FAILED;
    return new Form(name, form.root, rules, next, form.root, List.of(), history.pausing());
  }

  /**
   * It is saved, and these are the values now. What was typed since {@link #submit} stays, as a
   * change to them. What was before cannot be undone any more.
   */
  public Form saved(JsonObject values) {
    FormGroup next = root.over(Optional.of(values), this::isAsSubmitted);
    FormStatus now = next.isDirty() ? FormStatus.IDLE : FormStatus.SAVED;
    return new Form(name, next, rules, now, next, List.of(), History.NONE);
  }

  private boolean isAsSubmitted(FormNode node) {
    FormNode then = submitted.find(node.path(), 0).orElse(null);
    if (then instanceof FormField before && node instanceof FormField after) {
      return before.text().equals(after.text());
    }
    return then != null && then.value().equals(node.value());
  }

  /** Other values to begin with, such as the server's after a conflict; what was typed stays. */
  public Form over(JsonObject values) {
    return with(root.over(Optional.of(values), node -> false)).with(History.NONE);
  }

  /**
   * It could not be saved. Each violation goes to the field at its pointer into {@link #values}, or
   * to the field around it; the others are {@link #unplaced}.
   */
  public Form failed(List<Violation> violations) {
    FormGroup next = root;
    List<Violation> others = new ArrayList<>();
    for (Violation violation : violations) {
      Optional<JsonPointer> path = root.pathOf(violation.pointer(), 0);
      if (path.flatMap(p -> root.find(p, 0)).orElse(null) instanceof FormField) {
        Violation own = said("server", violation.message());
        next = next.replace(path.get(), 0, node -> ((FormField) node).touch().report(own));
      } else {
        others.add(violation);
      }
    }
    return new Form(name, next, rules, FormStatus.FAILED, submitted, List.copyOf(others), history);
  }

  /** It could not be saved, for a reason that belongs to no field. */
  public Form failed(String message) {
    return failed(List.of(said("server", message)));
  }

  static Violation said(String keyword, String message) {
    return new Violation(JsonPointer.ROOT, keyword, message, JsonObject.EMPTY);
  }

  Object name() {
    return name;
  }

  List<FormRule> rules() {
    return rules;
  }

  History history() {
    return history;
  }

  /** With all rules that speak at a field looked at anew. */
  Form judge(JsonPointer place) {
    List<Violation> wrong = new ArrayList<>();
    for (FormRule rule : rules) {
      if (rule.place().equals(place)) {
        rule.test().apply(this).ifPresent(message -> wrong.add(said("rule", message)));
      }
    }
    return at(
        place,
        field -> {
          FormField fresh = field.withdraw("rule");
          for (Violation violation : wrong) {
            fresh = fresh.report(violation);
          }
          return fresh;
        });
  }

  /** With a field changed. */
  Form at(JsonPointer path, UnaryOperator<FormField> change) {
    return with(
        root.replace(path, 0, node -> node instanceof FormField one ? change.apply(one) : node));
  }

  /** After a change it is neither saved nor failed any more; what is on its way goes on. */
  Form thinkingAgain() {
    return status == FormStatus.SUBMITTING || status == FormStatus.IDLE
        ? this
        : new Form(name, root, rules, FormStatus.IDLE, submitted, List.of(), history);
  }

  Form with(FormGroup newRoot) {
    return newRoot == root
        ? this
        : new Form(name, newRoot, rules, status, submitted, unplaced, history);
  }

  Form with(History newHistory) {
    return newHistory == history
        ? this
        : new Form(name, root, rules, status, submitted, unplaced, newHistory);
  }
}
