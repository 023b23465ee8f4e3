package dev.hydraui.server.sql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What SQLite's declared types mean to people. */
final class SqliteTypes {
  private static final Pattern SIZES =
      Pattern.compile("\\(\\s*(\\d{1,9})\\s*(?:,\\s*(\\d{1,9})\\s*)?\\)");

  private SqliteTypes() {}

  static Type type(String declared) {
    String name = declared.toUpperCase(Locale.ROOT);
    Kind kind = kind(name.replaceAll("\\(.*\\)", "").strip());
    Type type = Type.of(kind, kind == Kind.LOCAL_DATE_TIME ? " " : "");
    Matcher sizes = SIZES.matcher(name);
    if (sizes.find()) {
      int first = Integer.parseInt(sizes.group(1));
      if (kind == Kind.TEXT && sizes.group(2) == null && first > 0) {
        return type.limitedBy(Type.Limits.length(first));
      }
      if (kind == Kind.DECIMAL && first > 0) {
        int scale = sizes.group(2) == null ? 0 : Integer.parseInt(sizes.group(2));
        return type.limitedBy(Type.Limits.digits(first, scale));
      }
    }
    return type;
  }

  private static Kind kind(String name) {
    if (name.isEmpty() || name.equals("ANY")) {
      return Kind.ANY;
    } else if (name.contains("BOOL")) {
      return Kind.BOOLEAN;
    } else if (name.equals("TIMESTAMPTZ") || name.endsWith(" WITH TIME ZONE")) {
      return Kind.DATE_TIME;
    } else if (name.startsWith("TIMESTAMP") || name.startsWith("DATETIME")) {
      return Kind.LOCAL_DATE_TIME;
    } else if (name.equals("DATE") || name.equals("TIME")) {
      return Kind.valueOf(name);
    } else if (name.equals("UUID") || name.equals("GUID") || name.equals("UNIQUEIDENTIFIER")) {
      return Kind.UUID;
    } else if (name.startsWith("JSON")) {
      return Kind.JSON;
    } else if (name.contains("INT")) {
      return Kind.INTEGER;
    } else if (name.contains("BLOB") || name.contains("BINARY") || name.equals("BYTEA")) {
      return Kind.BINARY;
    } else if (name.contains("REAL") || name.contains("FLOA") || name.contains("DOUB")) {
      return Kind.REAL;
    } else if (name.startsWith("DEC") || name.startsWith("NUM") || name.contains("MONEY")) {
      return Kind.DECIMAL;
    }
    return Kind.TEXT;
  }

  /** A default that is written out as a value of the type. */
  static Optional<JsonNode> constant(Type type, String expression) {
    return Checks.literal(expression).flatMap(value -> fitting(type.kind(), value));
  }

  private static Optional<JsonNode> fitting(Kind kind, JsonNode value) {
    if (kind == Kind.BOOLEAN) {
      boolean bit = value.isBoolean() || (value.isInt() && (value.intValue() | 1) == 1);
      return bit ? Optional.of(BooleanNode.valueOf(value.asBoolean())) : Optional.empty();
    }
    if (kind.number()) {
      boolean fits = kind == Kind.INTEGER ? value.isIntegralNumber() : value.isNumber();
      return fits ? Optional.of(value) : Optional.empty();
    }
    if (kind == Kind.TEXT
        || kind == Kind.UUID
        || kind == Kind.JSON
        || kind == Kind.DATE
        || kind == Kind.TIME) {
      return value.isTextual()
          ? Optional.of(TextNode.valueOf(value.textValue()))
          : Optional.empty();
    }
    return Optional.empty();
  }
}
