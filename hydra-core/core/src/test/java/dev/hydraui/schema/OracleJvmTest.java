package dev.hydraui.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.hydraui.json.Json;
import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonNumber;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * Our validator and networknt's, on the same schemas and values.
 *
 * <p>They differ on purpose in two things: a missing or unknown member is reported at its own
 * place, not at its object's; and formats as {@link FormatSamples} says. Four defects of the oracle
 * are worked around: it takes {@code 10} and {@code 1e1} for different numbers, applies {@code
 * uniqueItems} to objects, cuts numbers to whole ones before it compares them where {@code type} is
 * {@code integer}, and reckons multiples of numbers beyond 2^53 in doubles.
 */
class OracleJvmTest {

  private static final Patterns JAVA = pattern -> Pattern.compile(pattern).asPredicate();

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static JsonNode node(JsonValue value) {
    try {
      return MAPPER.readTree(Json.write(plain(value)));
    } catch (java.io.IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The same value with each number written one way: to the oracle 10 and 1e1 are not equal. */
  private static JsonValue plain(JsonValue value) {
    if (value instanceof JsonNumber number) {
      return new JsonNumber(new BigDecimal(number.text()).stripTrailingZeros().toPlainString());
    }
    if (value instanceof JsonArray array) {
      List<JsonValue> items = new ArrayList<>();
      array.forEach(item -> items.add(plain(item)));
      return new JsonArray(items);
    }
    if (value instanceof JsonObject object) {
      JsonObject.Builder members = JsonObject.builder();
      object.members().forEach((name, member) -> members.put(name, plain(member)));
      return members.build();
    }
    return value;
  }

  private static com.networknt.schema.Schema oracle(JsonValue schema) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(node(schema));
  }

  private static List<Error> errors(com.networknt.schema.Schema oracle, JsonValue value) {
    return oracle.validate(
        node(value), context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)));
  }

  @Property(tries = 1_500)
  void bothAgreeOnWhatIsValid(@ForAll long seed) {
    Random random = new Random(seed);
    SchemaSamples samples = new SchemaSamples(random, true);
    JsonObject schema = samples.document();
    Validator ours = Validator.of(schema, JsonPointer.ROOT, JAVA);
    com.networknt.schema.Schema theirs = oracle(schema);
    for (int i = 0; i < 12; i++) {
      JsonValue value = samples.value(3);
      boolean valid = errors(theirs, value).isEmpty();
      assertEquals(valid, ours.isValid(value), () -> Json.pretty(schema) + "\n" + value);
      assertEquals(valid, ours.validate(value).isEmpty(), () -> "reporting " + value);
    }
  }

  @Property(tries = 1_000)
  void bothReportTheSamePlaces(@ForAll long seed) {
    Random random = new Random(seed);
    SchemaSamples samples = new SchemaSamples(random, false);
    JsonObject schema = samples.document();
    Validator ours = Validator.of(schema, JsonPointer.ROOT, JAVA);
    com.networknt.schema.Schema theirs = oracle(schema);
    for (int i = 0; i < 12; i++) {
      JsonValue value = samples.value(3);
      TreeSet<String> expected = new TreeSet<>();
      for (Error error : errors(theirs, value)) {
        if (!error.getKeyword().equals("uniqueItems") || !isObject(error, value)) {
          expected.add(place(error));
        }
      }
      TreeSet<String> found = new TreeSet<>();
      for (Violation violation : ours.validate(value)) {
        found.add(violation.pointer() + " " + violation.keyword());
      }
      assertEquals(settled(expected), settled(found), () -> Json.pretty(schema) + "\n" + value);
    }
  }

  /** Without limits of a number where the type is wrong already: the oracle cuts it to a long. */
  private static Set<String> settled(Set<String> places) {
    Set<String> settled = new TreeSet<>();
    for (String place : places) {
      String pointer = place.substring(0, place.lastIndexOf(' '));
      boolean limit = place.endsWith("imum");
      if (!limit || !places.contains(pointer + " type")) {
        settled.add(place);
      }
    }
    return settled;
  }

  private static boolean isObject(Error error, JsonValue value) {
    return pointer(error).resolve(value).orElseThrow() instanceof JsonObject;
  }

  private static JsonPointer pointer(Error error) {
    JsonPointer pointer = JsonPointer.ROOT;
    for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
      pointer = pointer.child("" + error.getInstanceLocation().getElement(i));
    }
    return pointer;
  }

  private static String place(Error error) {
    JsonPointer pointer = pointer(error);
    String keyword = error.getKeyword();
    if (keyword.equals("required") || keyword.equals("additionalProperties")) {
      pointer = pointer.child(error.getProperty());
    }
    return pointer + " " + keyword;
  }

  @Test
  void bothAgreeOnFormats() {
    List<String> texts = new ArrayList<>(List.of(FormatSamples.TEXTS));
    Random random = new Random(7);
    for (String text : FormatSamples.TEXTS) {
      for (int i = 0; i < 20 && !text.isEmpty(); i++) {
        int at = random.nextInt(text.length());
        String letters = "0129-+:.TZ@/ a[]%";
        char c = letters.charAt(random.nextInt(letters.length()));
        texts.add(text.substring(0, at) + c + text.substring(at + random.nextInt(2)));
      }
    }
    List<String> differences = new ArrayList<>();
    int compared = 0;
    for (String format : List.of("date", "date-time", "email", "uri", "uuid", "time")) {
      JsonObject schema = JsonObject.builder().put("format", format).build();
      com.networknt.schema.Schema theirs = oracle(schema);
      Validator ours = Validator.of(schema);
      for (String text : texts) {
        JsonString value = new JsonString(text);
        boolean byIntent = FormatSamples.differsByIntent(format, text);
        if (!byIntent && errors(theirs, value).isEmpty() != ours.isValid(value)) {
          differences.add(format + " " + text + (ours.isValid(value) ? " ours" : " theirs"));
        }
        compared++;
      }
    }
    assertEquals(List.of(), differences);
    assertTrue(compared > 3_000, "compared " + compared);
  }
}
