package dev.hydraui.tokens.set;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.problem.Position;
import dev.hydraui.tokens.value.FontWeight;
import dev.hydraui.tokens.value.TokenType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Rewrites, in a lenient reading, values that DTCG does not know but that can be meant in one way
 * only. All others stay as they are, and fail the same checks as in a strict reading.
 */
final class Mending {
  private Mending() {}

  /** Returns a place where the value is as DTCG has it, as far as that is clear; says so. */
  static Cursor mend(TokenType type, Cursor cursor) {
    Optional<Json> mended =
        switch (type) {
          case COLOR -> color(cursor.json());
          case DIMENSION -> measure(cursor.json(), "px");
          case DURATION -> measure(cursor.json(), "ms");
          case NUMBER -> number(cursor.json());
          case FONT_WEIGHT -> fontWeight(cursor.json());
          case TYPOGRAPHY -> MendingText.typography(cursor);
          case TRANSITION -> with(cursor.json(), "delay", zero(cursor.json().at(), "ms"));
          case SHADOW -> with(cursor.json(), "spread", zero(cursor.json().at(), "px"));
          default -> Optional.empty();
        };
    if (mended.isEmpty()) {
      return cursor;
    }
    cursor
        .scope()
        .run
        .mended(
            cursor.json().at(), cursor.json().found() + " is no " + type + " of DTCG, read as one");
    return cursor.scope().at(mended.get());
  }

  /** Returns what a text or a bare number can only mean that is no value of its type. */
  static Optional<Json> meant(TokenType type, Json json) {
    if (json instanceof Json.ObjectValue) {
      return Optional.empty();
    }
    return switch (type) {
      case COLOR -> color(json);
      case DIMENSION -> measure(json, "px");
      case DURATION -> measure(json, "ms");
      default -> Optional.empty();
    };
  }

  private static Optional<Json> color(Json json) {
    if (json instanceof Json.TextValue text) {
      return hexDigits(text.text()).map(hex -> srgb(json.at(), hex));
    }
    if (json instanceof Json.ObjectValue object
        && object.get("hex").orElse(null) instanceof Json.TextValue text
        && text.text().length() == 4) {
      return hexDigits(text.text())
          .map(hex -> set(object, "hex", new Json.TextValue(text.at(), "#" + hex)));
    }
    return Optional.empty();
  }

  /** Returns six or eight hexadecimal digits. */
  private static Optional<String> hexDigits(String text) {
    String digits = text.startsWith("#") ? text.substring(1) : "";
    if (!digits.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0)) {
      return Optional.empty();
    }
    if (digits.length() == 3 || digits.length() == 4) {
      StringBuilder doubled = new StringBuilder();
      digits.chars().forEach(c -> doubled.append((char) c).append((char) c));
      return Optional.of(doubled.toString());
    }
    return digits.length() == 6 || digits.length() == 8 ? Optional.of(digits) : Optional.empty();
  }

  private static Json srgb(Position at, String hex) {
    Map<String, Json.Member> color = new LinkedHashMap<>();
    color.put("colorSpace", member(new Json.TextValue(at, "srgb")));
    color.put(
        "components",
        member(
            new Json.ArrayValue(
                at, java.util.List.of(part(at, hex, 0), part(at, hex, 2), part(at, hex, 4)))));
    if (hex.length() == 8) {
      color.put("alpha", member(part(at, hex, 6)));
    }
    color.put("hex", member(new Json.TextValue(at, "#" + hex.substring(0, 6))));
    return new Json.ObjectValue(at, color);
  }

  private static Json part(Position at, String hex, int from) {
    int part = Integer.parseInt(hex.substring(from, from + 2), 16);
    return new Json.NumberValue(
        at, BigDecimal.valueOf(Math.round(part / 255.0 * 1e6), 6).stripTrailingZeros());
  }

  /** {@code "4px"}, a bare 0, and units that mean what {@code px} does on one platform. */
  private static Optional<Json> measure(Json json, String unit) {
    if (json instanceof Json.NumberValue number) {
      return number.number().signum() == 0 ? Optional.of(zero(json.at(), unit)) : Optional.empty();
    }
    if (json instanceof Json.TextValue text) {
      String word = text.text().strip();
      int end = word.length();
      while (end > 0 && Character.isLetter(word.charAt(end - 1))) {
        end--;
      }
      String written = known(word.substring(end), unit);
      Optional<BigDecimal> value = decimal(word.substring(0, end));
      boolean zero = written.isEmpty() && value.isPresent() && value.get().signum() == 0;
      return value
          .filter(found -> zero || !written.isEmpty())
          .map(found -> measure(json.at(), found, zero ? unit : written));
    }
    if (json instanceof Json.ObjectValue object
        && object.get("value").orElse(null) instanceof Json.NumberValue value
        && object.get("unit").orElse(new Json.TextValue(json.at(), ""))
            instanceof Json.TextValue written) {
      boolean zero = value.number().signum() == 0 && written.text().isEmpty();
      String meant = zero ? unit : known(written.text(), unit);
      return meant.isEmpty() || meant.equals(written.text())
          ? Optional.empty()
          : Optional.of(measure(json.at(), value.number(), meant));
    }
    return Optional.empty();
  }

  /** Returns the unit of DTCG that a unit is; empty for one that is none. */
  private static String known(String written, String unit) {
    return switch (written) {
      case "px", "rem" -> unit.equals("px") ? written : "";
      case "dp", "pt" -> unit.equals("px") ? "px" : "";
      case "ms", "s" -> unit.equals("ms") ? written : "";
      default -> "";
    };
  }

  private static Optional<Json> number(Json json) {
    return json instanceof Json.TextValue text
        ? decimal(text.text().strip()).map(number -> new Json.NumberValue(json.at(), number))
        : Optional.empty();
  }

  private static Optional<Json> fontWeight(Json json) {
    if (!(json instanceof Json.TextValue text) || FontWeight.of(text.text()).isPresent()) {
      return Optional.empty();
    }
    String word = text.text().strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    return FontWeight.of(word).isPresent()
        ? Optional.of(new Json.TextValue(json.at(), word))
        : number(json);
  }

  static Optional<BigDecimal> decimal(String text) {
    try {
      return text.length() > 30 ? Optional.empty() : Optional.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Returns an object with a member that it lacks. */
  private static Optional<Json> with(Json json, String name, Json value) {
    return json instanceof Json.ObjectValue object && !object.members().containsKey(name)
        ? Optional.of(set(object, name, value))
        : Optional.empty();
  }

  static Json.ObjectValue set(Json.ObjectValue object, String name, Json value) {
    Map<String, Json.Member> members = new LinkedHashMap<>(object.members());
    members.put(name, member(value));
    return new Json.ObjectValue(object.at(), members);
  }

  static Json zero(Position at, String unit) {
    return measure(at, BigDecimal.ZERO, unit);
  }

  static Json measure(Position at, BigDecimal value, String unit) {
    Map<String, Json.Member> members = new LinkedHashMap<>();
    members.put("value", member(new Json.NumberValue(at, value)));
    members.put("unit", member(new Json.TextValue(at, unit)));
    return new Json.ObjectValue(at, members);
  }

  private static Json.Member member(Json json) {
    return new Json.Member(json.at(), json);
  }
}
