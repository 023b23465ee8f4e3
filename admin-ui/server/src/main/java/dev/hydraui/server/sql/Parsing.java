package dev.hydraui.server.sql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.hydraui.server.sql.Values.Unfit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;

/** JSON values as Java values, or a sentence on why they do not fit. */
final class Parsing {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DIGITS = 1000;
  private static final int DAY = "2026-03-01".length();

  private Parsing() {}

  /** A value from an address as the JSON it would be in a body. */
  static JsonNode fromText(Kind kind, String text) throws Unfit {
    if (kind.number()) {
      return DecimalNode.valueOf(decimal(text));
    }
    if (kind == Kind.BOOLEAN) {
      if (!text.equals("true") && !text.equals("false")) {
        throw new Unfit("type", "Expected true or false.");
      }
      return BooleanNode.valueOf(text.equals("true"));
    }
    return TextNode.valueOf(text);
  }

  static BigDecimal decimal(String text) throws Unfit {
    if (text.length() <= DIGITS && !text.isEmpty()) {
      try {
        BigDecimal value = new BigDecimal(text);
        if (Math.abs((long) value.scale()) <= DIGITS) {
          return value;
        }
      } catch (NumberFormatException e) {
        throw new Unfit("type", "Expected a number.");
      }
    }
    throw new Unfit("type", "Expected a number of at most " + DIGITS + " digits.");
  }

  static String text(JsonNode value) throws Unfit {
    if (!value.isTextual()) {
      throw new Unfit("type", "Expected text.");
    }
    String text = value.textValue();
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new Unfit("pattern", "The text holds half a character and cannot be kept as it is.");
    }
    return text;
  }

  static BigDecimal number(JsonNode value) throws Unfit {
    if (!value.isNumber()) {
      throw new Unfit("type", "Expected a number.");
    }
    return decimal(value.asText());
  }

  static BigInteger integer(JsonNode value) throws Unfit {
    BigDecimal number = number(value);
    if (number.signum() != 0 && number.stripTrailingZeros().scale() > 0) {
      throw new Unfit("type", "Expected a whole number.");
    }
    return number.toBigInteger();
  }

  static boolean bool(JsonNode value) throws Unfit {
    if (!value.isBoolean()) {
      throw new Unfit("type", "Expected true or false.");
    }
    return value.booleanValue();
  }

  static byte[] bytes(JsonNode value) throws Unfit {
    if (value.isTextual()) {
      try {
        return Base64.getDecoder().decode(value.textValue());
      } catch (IllegalArgumentException e) {
        throw new Unfit("contentEncoding", "Expected base64.");
      }
    }
    throw new Unfit("type", "Expected base64 text.");
  }

  static String json(JsonNode value) throws Unfit {
    String text = text(value);
    try {
      if (!JSON.readerFor(JsonNode.class)
          .with(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .readTree(text)
          .isMissingNode()) {
        return text;
      }
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new Unfit("contentMediaType", "Expected JSON: " + e.getOriginalMessage());
    }
    throw new Unfit("contentMediaType", "Expected JSON.");
  }

  /** Text of a date, a time, a moment or a UUID, checked against its format. */
  static String formatted(Kind kind, JsonNode value) throws Unfit {
    String text = text(value);
    try {
      switch (kind) {
        case DATE -> LocalDate.parse(text);
        case TIME -> LocalTime.parse(text);
        case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
        case DATE_TIME -> OffsetDateTime.parse(text);
        case UUID -> {
          if (!UUID.fromString(text).toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException(text);
          }
        }
        default -> throw new IllegalArgumentException(text);
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new Unfit("format", "Expected " + example(kind) + ".");
    }
    return text;
  }

  /** Checks that a value has a place among dates or times; a date alone is where its day begins. */
  static void place(Kind kind, JsonNode value) throws Unfit {
    switch (kind) {
      case DATE, TIME -> formatted(kind, value);
      case LOCAL_DATE_TIME, DATE_TIME ->
          formatted(text(value).length() == DAY ? Kind.DATE : kind, value);
      default -> {}
    }
  }

  private static String example(Kind kind) {
    return switch (kind) {
      case DATE -> "a date such as 2026-03-01";
      case TIME -> "a time such as 14:05:00";
      case LOCAL_DATE_TIME -> "a date and time such as 2026-03-01T14:05:00";
      case DATE_TIME -> "a date and time with an offset such as 2026-03-01T14:05:00Z";
      default -> "a UUID";
    };
  }
}
