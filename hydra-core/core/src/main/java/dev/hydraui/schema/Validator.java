package dev.hydraui.schema;

import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonValue;
import java.util.List;

/**
 * Checks values against a JSON Schema of draft 2020-12.
 *
 * <p>It knows {@code type}, {@code enum}, {@code const}; {@code minimum}, {@code maximum}, {@code
 * exclusiveMinimum}, {@code exclusiveMaximum}, {@code multipleOf}, all exact; {@code minLength},
 * {@code maxLength}, {@code pattern}, {@code format}; {@code prefixItems}, {@code items}, {@code
 * minItems}, {@code maxItems}, {@code uniqueItems}; {@code properties}, {@code required}, {@code
 * additionalProperties}; {@code allOf}, {@code anyOf}, {@code oneOf}, {@code not}; and {@code $ref}
 * within the document. {@link #unchecked} tells which others a schema uses: they are passed over.
 *
 * <p>{@code format} is an assertion for {@code date}, {@code time}, {@code date-time}, {@code
 * local-date-time}, {@code email}, {@code uri} and {@code uuid}; other formats are passed over. A
 * {@code time} may lack the offset that RFC 3339 asks for.
 *
 * <p>A {@code oneOf} whose branches all tell themselves apart by a {@code const} of the same
 * property reports what is wrong within the branch that the value names.
 */
public final class Validator {

  private final Check check;
  private final List<JsonPointer> unchecked;

  private Validator(Check check, List<JsonPointer> unchecked) {
    this.check = check;
    this.unchecked = unchecked;
  }

  /** For a whole document; {@code pattern} is not checked. */
  public static Validator of(JsonValue schema) {
    return of(schema, JsonPointer.ROOT, Patterns.UNCHECKED);
  }

  /**
   * For the schema at a place within a document.
   *
   * @throws SchemaException with everything that is wrong with the schema
   */
  public static Validator of(JsonValue document, JsonPointer at, Patterns patterns) {
    SchemaCompiler compiler = new SchemaCompiler(document, patterns);
    Check check = compiler.compileAll(at);
    return new Validator(check, compiler.unchecked());
  }

  /** What is wrong with a value; nothing if it is valid. */
  public List<Violation> validate(JsonValue value) {
    Report report = Report.gathering();
    check.run(value, Place.ROOT, report);
    return report.violations();
  }

  /** Whether a value is valid; cheaper than {@link #validate}. */
  public boolean isValid(JsonValue value) {
    return Report.gathering().passes(check, value, Place.ROOT);
  }

  /** The keywords in the schema that would ask for something but are not known here. */
  public List<JsonPointer> unchecked() {
    return unchecked;
  }
}
