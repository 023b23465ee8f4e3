package dev.hydraui.form;

import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonValue;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A part of a form: a {@link FormField}, a {@link FormGroup} or {@link FormRows}. Immutable. */
public sealed interface FormNode permits FormField, FormGroup, FormRows {

  /**
   * Where it is: names of members and ids of rows. It stays the same while rows come, go and move;
   * that of a row that was there from the beginning is its index then.
   */
  JsonPointer path();

  /** Whether its value is another one than the form began with. */
  boolean isDirty();

  /** Whether nothing is known to be wrong in it. */
  boolean isValid();

  /** Its value; empty if there is none, or what was typed is none. */
  Optional<JsonValue> value();

  /** The part at a path below this one, which is {@code depth} deep. */
  Optional<FormNode> find(JsonPointer path, int depth);

  /** This with the part at a path replaced; itself if that is the same object or not there. */
  FormNode replace(JsonPointer path, int depth, UnaryOperator<FormNode> change);

  /** This with each field changed. */
  FormNode each(UnaryOperator<FormField> change);

  /** Tells each field. */
  void forEach(Consumer<? super FormField> take);

  /** This as it began. */
  FormNode restored();

  /**
   * This measured against other first values.
   *
   * @param settled what gives way to them even if it was changed; the rest of what was typed stays
   */
  FormNode over(Optional<JsonValue> initial, Predicate<FormNode> settled);

  /** The field's path for a pointer into the present value, as far as there is one. */
  Optional<JsonPointer> pathOf(JsonPointer pointer, int depth);

  /** The pointer into the present value for a path. */
  Optional<JsonPointer> pointerOf(JsonPointer path, int depth);

  /** A new part of a shape with its first value. */
  static FormNode of(FormShape shape, JsonPointer path, Optional<JsonValue> initial) {
    if (shape instanceof FormShape.Group group) {
      return FormGroup.of(group, path, initial);
    }
    if (shape instanceof FormShape.Rows rows) {
      return FormRows.of(rows, path, initial);
    }
    return FormField.of((FormShape.Field) shape, path, initial);
  }
}
