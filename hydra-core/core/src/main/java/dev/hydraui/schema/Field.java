package dev.hydraui.schema;

import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonNumber;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * One value of a record.
 *
 * @param title for people
 * @param nullable whether {@code null} is a value
 * @param format of JSON Schema: {@code date}, {@code email}…; empty if none
 * @param required whether a new record must bring it
 * @param readOnly whether this caller cannot change it
 * @param generated whether the back end fills it in when a record is created
 * @param sort whether {@code sort=} takes it
 * @param filter what {@code filter[…]} takes for it
 * @param hidden not shown in lists unless asked for
 * @param relation the relation of kind {@code one} that it carries
 * @param why the reason for {@code readOnly}
 * @param schema the field's JSON Schema, for a {@link Validator}
 */
public record Field(
    String name,
    String title,
    Optional<String> description,
    FieldType type,
    boolean nullable,
    String format,
    Widget widget,
    boolean required,
    boolean readOnly,
    boolean generated,
    boolean sort,
    List<Operator> filter,
    boolean hidden,
    Optional<String> relation,
    Optional<String> why,
    JsonObject schema) {

  public Field {
    filter = List.copyOf(filter);
  }

  /** Whether a filter may ask for this. */
  public boolean takes(Operator operator) {
    return filter.contains(operator);
  }

  /** The values to choose from (the keyword {@code enum}); none if it is free. */
  public List<JsonValue> choices() {
    return schema.get("enum").orElse(JsonArray.EMPTY) instanceof JsonArray choices
        ? choices.items()
        : List.of();
  }

  /** The longest text, in Unicode code points. */
  public Optional<JsonNumber> maxLength() {
    return schema.get("maxLength").orElse(null) instanceof JsonNumber length
        ? Optional.of(length)
        : Optional.empty();
  }

  /** What a new record has unless told otherwise. */
  public Optional<JsonValue> defaultValue() {
    return schema.get("default");
  }

  /** Whether values are bytes in base64. */
  public boolean isBinary() {
    return schema.get("contentEncoding").orElse(null) instanceof JsonString;
  }
}
