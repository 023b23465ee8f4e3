package dev.hydraui.form;

import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonValue;
import dev.hydraui.schema.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * One field as it is now.
 *
 * @param initial what the form began with, or was last saved with; empty if there was nothing
 * @param text what stands in the field, character by character
 * @param value what that means; empty if it means nothing
 * @param touched whether the person has left it once, or tried to save
 * @param violations what is wrong as far as this machine can tell
 * @param reported what the server, an {@link AsyncCheck} or a rule over several fields says is
 *     wrong; forgotten when the field is typed in
 * @param checking whether an {@link AsyncCheck} is under way
 */
public record FormField(
    FormShape.Field shape,
    JsonPointer path,
    Optional<JsonValue> initial,
    String text,
    Optional<JsonValue> value,
    boolean touched,
    List<Violation> violations,
    List<Violation> reported,
    boolean checking)
    implements FormNode {

  public FormField {
    violations = List.copyOf(violations);
    reported = List.copyOf(reported);
  }

  static FormField of(FormShape.Field shape, JsonPointer path, Optional<JsonValue> initial) {
    String text = initial.map(shape.input()::show).orElse("");
    List<Violation> violations = wrong(shape, Parsed.nothing(), initial, initial);
    return new FormField(shape, path, initial, text, initial, false, violations, List.of(), false);
  }

  @Override
  public boolean isDirty() {
    return !value.equals(initial) || hasNoMeaning();
  }

  /** Whether what was typed is no value. */
  public boolean hasNoMeaning() {
    return value.isEmpty() && !text.isEmpty();
  }

  @Override
  public boolean isValid() {
    return violations.isEmpty() && reported.isEmpty();
  }

  /** What to show as wrong: nothing before the field is touched, except what was reported. */
  public List<Violation> shown() {
    if (!touched) {
      return reported;
    }
    List<Violation> all = new ArrayList<>(violations);
    all.addAll(reported);
    return all;
  }

  /** The first of {@link #shown}, as a phrase. */
  public Optional<String> message() {
    List<Violation> shown = shown();
    return shown.isEmpty() ? Optional.empty() : Optional.of(shown.get(0).message());
  }

  /** With another text in it. The first text means the first value, whatever else it could mean. */
  FormField typed(String newText) {
    if (newText.equals(text)) {
      return this;
    }
    if (initial.isPresent() && newText.equals(shape.input().show(initial.get()))) {
      return with(newText, Parsed.of(initial.get()));
    }
    boolean untouched = initial.isEmpty() && newText.isEmpty();
    return with(newText, untouched ? Parsed.nothing() : shape.input().parse(newText));
  }

  /** With another value in it, as a picker or a checkbox gives one. */
  FormField set(JsonValue newValue) {
    return value.equals(Optional.of(newValue))
        ? this
        : with(shape.input().show(newValue), Parsed.of(newValue));
  }

  private FormField with(String newText, Parsed parsed) {
    Optional<JsonValue> meant = parsed.toOptional();
    List<Violation> wrong = wrong(shape, parsed, meant, initial);
    return new FormField(shape, path, initial, newText, meant, touched, wrong, List.of(), false);
  }

  private static List<Violation> wrong(
      FormShape.Field shape,
      Parsed parsed,
      Optional<JsonValue> value,
      Optional<JsonValue> initial) {
    if (parsed instanceof Parsed.Wrong wrong) {
      return List.of(violation("type", wrong.message()));
    }
    if (value.isEmpty()) {
      boolean missing = shape.mandatory() || initial.isPresent();
      return missing ? List.of(violation("required", "is required")) : List.of();
    }
    if (shape.mandatory() && value.get() instanceof JsonNull) {
      return List.of(violation("required", "is required"));
    }
    List<Violation> all = new ArrayList<>();
    shape.validator().ifPresent(validator -> all.addAll(validator.validate(value.get())));
    for (Function<JsonValue, Optional<String>> rule : shape.rules()) {
      rule.apply(value.get()).ifPresent(message -> all.add(violation("rule", message)));
    }
    return all;
  }

  private static Violation violation(String keyword, String message) {
    return new Violation(JsonPointer.ROOT, keyword, message, JsonObject.EMPTY);
  }

  FormField touch() {
    return touched
        ? this
        : new FormField(shape, path, initial, text, value, true, violations, reported, checking);
  }

  FormField checking(boolean now) {
    return now == checking
        ? this
        : new FormField(shape, path, initial, text, value, touched, violations, reported, now);
  }

  /** With one more thing reported. */
  FormField report(Violation violation) {
    List<Violation> all = new ArrayList<>(reported);
    all.add(violation);
    return new FormField(shape, path, initial, text, value, touched, violations, all, checking);
  }

  /** Without what was reported under a keyword. */
  FormField withdraw(String keyword) {
    List<Violation> rest = new ArrayList<>();
    for (Violation violation : reported) {
      if (!violation.keyword().equals(keyword)) {
        rest.add(violation);
      }
    }
    return rest.size() == reported.size()
        ? this
        : new FormField(shape, path, initial, text, value, touched, violations, rest, checking);
  }

  @Override
  public FormField restored() {
    FormField begun = of(shape, path, initial);
    return begun.equals(this) ? this : begun;
  }

  @Override
  public FormField over(Optional<JsonValue> newInitial, Predicate<FormNode> settled) {
    if (!isDirty() && initial.equals(newInitial)) {
      return this;
    }
    if (!isDirty() || value.equals(newInitial) || settled.test(this)) {
      return of(shape, path, newInitial);
    }
    return new FormField(
        shape, path, newInitial, text, value, touched, violations, reported, checking);
  }

  @Override
  public Optional<FormNode> find(JsonPointer wanted, int depth) {
    return depth == wanted.tokens().size() ? Optional.of(this) : Optional.empty();
  }

  @Override
  public FormNode replace(JsonPointer wanted, int depth, UnaryOperator<FormNode> change) {
    return depth == wanted.tokens().size() ? change.apply(this) : this;
  }

  @Override
  public FormNode each(UnaryOperator<FormField> change) {
    return change.apply(this);
  }

  @Override
  public void forEach(Consumer<? super FormField> take) {
    take.accept(this);
  }

  /** A pointer into the value (JSON typed as text) is this field's. */
  @Override
  public Optional<JsonPointer> pathOf(JsonPointer pointer, int depth) {
    return Optional.of(path);
  }

  @Override
  public Optional<JsonPointer> pointerOf(JsonPointer wanted, int depth) {
    return depth == wanted.tokens().size() ? Optional.of(JsonPointer.ROOT) : Optional.empty();
  }
}
