package dev.hydraui.form;

import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonValue;
import dev.hydraui.schema.Patterns;
import dev.hydraui.schema.Validator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which fields a form has, and what they take. Immutable; made once, not on every view.
 *
 * <pre>{@code
 * FormShape.group()
 *     .with("name", FormShape.field(Input.text()).required())
 *     .with("lines", FormShape.rows(FormShape.group().with("price", FormShape.field(Input.number()))))
 * }</pre>
 */
public sealed interface FormShape {

  /**
   * The fields of an object as a JSON Schema describes it: a group for an object with properties,
   * rows for an array with one schema for its items, JSON typed as text for what has no other form.
   * Properties that are {@code readOnly} are left out.
   *
   * @param at the object's schema within the document
   * @throws dev.hydraui.schema.SchemaException if the schema is wrong
   */
  static Group of(JsonValue document, JsonPointer at, Patterns patterns) {
    return new SchemaShape(document, patterns).group(at);
  }

  /** One field. */
  static Field field(Input input) {
    return new Field(input, false, Optional.empty(), List.of(), Optional.empty());
  }

  /** Several by name. */
  static Group group() {
    return new Group(Map.of());
  }

  /** Any number of the same, in order. */
  static Rows rows(FormShape item) {
    return new Rows(item);
  }

  /**
   * One field.
   *
   * @param mandatory whether there must be a value
   * @param validator what JSON Schema says of the value
   * @param rules what else is asked of it; each answers with a phrase if it does not hold
   * @param check what only the platform can tell
   */
  record Field(
      Input input,
      boolean mandatory,
      Optional<Validator> validator,
      List<Function<JsonValue, Optional<String>>> rules,
      Optional<AsyncCheck<?>> check)
      implements FormShape {

    public Field {
      rules = List.copyOf(rules);
    }

    /** This field, which must have a value. */
    public Field required() {
      return new Field(input, true, validator, rules, check);
    }

    /** This field, checked by a schema. */
    public Field validated(Validator by) {
      return new Field(input, mandatory, Optional.of(by), rules, check);
    }

    /** This field with one more rule: what is wrong with a value, as a phrase. */
    public Field rule(Function<JsonValue, Optional<String>> rule) {
      List<Function<JsonValue, Optional<String>>> all = new ArrayList<>(rules);
      all.add(rule);
      return new Field(input, mandatory, validator, all, check);
    }

    /** This field, checked by asking the platform. */
    public Field checked(AsyncCheck<?> by) {
      return new Field(input, mandatory, validator, rules, Optional.of(by));
    }
  }

  /** Several by name, in order. */
  record Group(Map<String, FormShape> members) implements FormShape {

    public Group {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** This group with one more member, or another one of that name. */
    public Group with(String name, FormShape member) {
      Map<String, FormShape> all = new LinkedHashMap<>(members);
      all.put(name, member);
      return new Group(all);
    }
  }

  /** Any number of the same. */
  record Rows(FormShape item) implements FormShape {}
}
