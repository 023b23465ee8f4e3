package dev.hydraui.form;

import dev.hydraui.json.Json;
import dev.hydraui.json.JsonBoolean;
import dev.hydraui.json.JsonException;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonNumber;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;

/** The kinds of {@link Input} that there are from the start. */
final class Inputs {

  private Inputs() {}

  /** See {@link Input#text}. */
  record Texts() implements Input {
    @Override
    public String show(JsonValue value) {
      return value instanceof JsonString text ? text.value() : "" + value;
    }

    @Override
    public Parsed parse(String text) {
      return Parsed.of(new JsonString(text));
    }
  }

  /** See {@link Input#number}. */
  record Numbers() implements Input {
    @Override
    public String show(JsonValue value) {
      return "" + value;
    }

    @Override
    public Parsed parse(String text) {
      String trimmed = text.trim();
      String plain = trimmed.startsWith("+") ? trimmed.substring(1) : trimmed;
      if (plain.isEmpty()) {
        return Parsed.nothing();
      }
      return JsonNumber.isNumber(plain)
          ? Parsed.of(new JsonNumber(plain))
          : Parsed.wrong("must be a number");
    }
  }

  /** See {@link Input#truth}. */
  record Truths() implements Input {
    @Override
    public String show(JsonValue value) {
      return "" + value;
    }

    @Override
    public Parsed parse(String text) {
      return switch (text) {
        case "" -> Parsed.nothing();
        case "true" -> Parsed.of(JsonBoolean.TRUE);
        case "false" -> Parsed.of(JsonBoolean.FALSE);
        default -> Parsed.wrong("must be true or false");
      };
    }
  }

  /** See {@link Input#json}. */
  record AnyJson() implements Input {
    @Override
    public String show(JsonValue value) {
      return Json.pretty(value);
    }

    @Override
    public Parsed parse(String text) {
      if (text.trim().isEmpty()) {
        return Parsed.nothing();
      }
      try {
        return Parsed.of(Json.parse(text));
      } catch (JsonException wrong) {
        return Parsed.wrong("must be JSON; " + wrong.getMessage());
      }
    }
  }

  /** See {@link Input#orNull}. */
  record OrNull(Input some) implements Input {
    @Override
    public String show(JsonValue value) {
      return value instanceof JsonNull ? "" : some.show(value);
    }

    @Override
    public Parsed parse(String text) {
      return text.isEmpty() ? Parsed.of(JsonNull.NULL) : some.parse(text);
    }
  }
}
