package dev.hydraui.tokens.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.hydraui.tokens.problem.Position;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads JSON (RFC 8259) together with the place of every value. */
public final class JsonReader {
  private static final JsonFactory JACKSON = new JsonFactory();

  /** Powers of ten beyond this are no sizes, colours or times; written out they fill memory. */
  private static final int LARGEST_EXPONENT = 300;

  private final String file;
  private final JsonParser parser;
  private final Problems problems;

  private JsonReader(String file, JsonParser parser, Problems problems) {
    this.file = file;
    this.parser = parser;
    this.problems = problems;
  }

  /**
   * Reads a whole document.
   *
   * @param file what positions call the file
   * @param problems takes syntax errors, and names that one object has twice
   * @return the document; empty when its syntax is broken
   */
  public static Optional<Json> read(String file, String text, Problems problems) {
    String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (JsonParser parser = JACKSON.createParser(json)) {
      JsonReader reader = new JsonReader(file, parser, problems);
      if (parser.nextToken() == null) {
        problems.error("syntax", new Position(file, 1, 1), "the file is empty, expected JSON");
        return Optional.empty();
      }
      Json document = reader.value();
      if (parser.nextToken() != null) {
        problems.error("syntax", reader.here(), "expected the end of the file after its value");
        return Optional.empty();
      }
      return Optional.of(document);
    } catch (JsonProcessingException e) {
      JsonLocation where = e.getLocation();
      Position at =
          where == null
              ? new Position(file, 1, 1)
              : new Position(
                  file, Math.max(1, where.getLineNr()), Math.max(1, where.getColumnNr()));
      problems.add(
          Problem.error("syntax", at, "this is not JSON: " + plain(e.getOriginalMessage()))
              .hint(hint(e.getOriginalMessage())));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Leaves out what only programmers of Jackson want to know. */
  private static String plain(String message) {
    int more = message.indexOf(" (start marker at");
    int feature = message.indexOf(" (not recognized as one");
    int end = more >= 0 ? more : feature;
    return end < 0 ? message : message.substring(0, end);
  }

  private static String hint(String message) {
    if (message.startsWith("Unexpected character ('}'")
        || message.startsWith("Unexpected character (']'")) {
      return "No comma stands before a closing bracket.";
    }
    return message.startsWith("Unexpected character ('/'")
        ? "JSON has no comments; a $description takes what is to be said."
        : "";
  }

  private Json value() throws IOException {
    Position at = here();
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(at);
      case START_ARRAY -> array(at);
      case VALUE_STRING -> new Json.TextValue(at, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(at);
      case VALUE_TRUE -> new Json.BooleanValue(at, true);
      case VALUE_FALSE -> new Json.BooleanValue(at, false);
      default -> new Json.NullValue(at);
    };
  }

  private Json object(Position at) throws IOException {
    Map<String, Json.Member> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      Position named = here();
      parser.nextToken();
      Json.Member earlier = members.put(name, new Json.Member(named, value()));
      if (earlier != null) {
        problems.error(
            "duplicate-name",
            named,
            "\"" + name + "\" stands here twice, first at " + earlier.at());
      }
    }
    return new Json.ObjectValue(at, members);
  }

  private Json array(Position at) throws IOException {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return new Json.ArrayValue(at, items);
  }

  private Json number(Position at) throws IOException {
    BigDecimal number = parser.getDecimalValue();
    if (Math.abs((long) number.precision() - number.scale()) > LARGEST_EXPONENT
        || number.scale() > LARGEST_EXPONENT) {
      problems.error("number-range", at, "the number is too large or too small to be used");
      return new Json.NumberValue(at, BigDecimal.ZERO);
    }
    return new Json.NumberValue(at, number);
  }

  private Position here() {
    JsonLocation where = parser.currentTokenLocation();
    return new Position(file, where.getLineNr(), where.getColumnNr());
  }
}
