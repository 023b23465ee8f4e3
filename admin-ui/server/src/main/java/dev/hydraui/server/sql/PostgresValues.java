package dev.hydraui.server.sql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * PostgreSQL's values. They are read and bound as the text that PostgreSQL itself writes, so that
 * every type is exact and has a version of its own; only bytes travel as bytes.
 */
final class PostgresValues implements Values {
  /** Dates and times that PostgreSQL has and ISO 8601 has not. */
  private static final String BEYOND = "-?infinity|\\d{5,}-.*|.* BC";

  @Override
  public String place(Column column) {
    return column.kind() == Kind.BINARY ? "?" : "CAST(? AS " + column.type().sql() + ")";
  }

  @Override
  public String cell(Column column, String expression, int most) {
    if (column.kind() == Kind.BINARY) {
      String head = "substring(" + expression + " FROM 1 FOR " + Cell.HEAD + ")";
      return cut(expression, head, most);
    }
    String text = expression + "::text";
    boolean large =
        column.kind() == Kind.TEXT || column.kind() == Kind.JSON || column.kind() == Kind.OTHER;
    return large ? cut(text, "left(" + text + ", " + Cell.HEAD + ")", most) : text + ", 0";
  }

  private static String cut(String expression, String head, int most) {
    String size = "octet_length(" + expression + ")";
    return "CASE WHEN "
        + size
        + " > "
        + most
        + " THEN "
        + head
        + " ELSE "
        + expression
        + " END, "
        + size;
  }

  @Override
  public Object read(ResultSet row, int at) throws SQLException {
    Object value = row.getObject(at);
    return value == null || value instanceof byte[] ? value : row.getString(at);
  }

  @Override
  public JsonNode json(Column column, Object raw) {
    if (raw == null) {
      return NullNode.instance;
    } else if (raw instanceof byte[] bytes) {
      return BinaryNode.valueOf(bytes);
    }
    String text = (String) raw;
    return switch (column.kind()) {
      case INTEGER -> integer(text);
      case DECIMAL, REAL -> decimal(text);
      case BOOLEAN -> BooleanNode.valueOf(text.equals("true"));
      case LOCAL_DATE_TIME, DATE_TIME -> TextNode.valueOf(moment(text));
      default -> TextNode.valueOf(text);
    };
  }

  private static JsonNode integer(String text) {
    BigInteger number = new BigInteger(text);
    return number.bitLength() < 64
        ? LongNode.valueOf(number.longValue())
        : BigIntegerNode.valueOf(number);
  }

  /** NaN and infinity have no JSON number. */
  private static JsonNode decimal(String text) {
    boolean finite = !text.endsWith("NaN") && !text.endsWith("Infinity");
    return finite ? DecimalNode.valueOf(new BigDecimal(text)) : TextNode.valueOf(text);
  }

  /** Years before Christ, and infinity, stay as PostgreSQL writes them. */
  private static String moment(String text) {
    if (text.length() < 19 || text.charAt(10) != ' ' || text.endsWith("BC")) {
      return text;
    }
    String iso = text.substring(0, 10) + 'T' + text.substring(11);
    return iso.endsWith("+00") ? iso.substring(0, iso.length() - 3) + 'Z' : iso;
  }

  @Override
  public Object parse(Column column, JsonNode value) throws Unfit {
    if (value.isNull()) {
      return Sql.Missing.NULL;
    }
    return switch (column.kind()) {
      case TEXT, OTHER, ANY -> new Sql.Untyped(text(value));
      case INTEGER -> new Sql.Untyped(Parsing.integer(value).toString());
      case DECIMAL, REAL -> new Sql.Untyped(Parsing.number(value).toString());
      case BOOLEAN -> new Sql.Untyped("" + Parsing.bool(value));
      case DATE, TIME, LOCAL_DATE_TIME, DATE_TIME, UUID ->
          new Sql.Untyped(Parsing.formatted(column.kind(), value));
      case JSON -> new Sql.Untyped(Parsing.json(value));
      case BINARY -> Parsing.bytes(value);
    };
  }

  private static String text(JsonNode value) throws Unfit {
    String text = Parsing.text(value);
    if (text.indexOf('\0') >= 0) {
      throw new Unfit("pattern", "PostgreSQL cannot keep the character NUL in text.");
    }
    return text;
  }

  @Override
  public Object operand(Column column, JsonNode value) throws Unfit {
    boolean lenient = value.isTextual() && column.kind() != Kind.BINARY;
    return lenient ? new Sql.Untyped(text(value)) : parse(column, value);
  }

  /** Not the words that it would take for dates too, such as {@code yesterday}. */
  @Override
  public Object end(Column column, JsonNode value) throws Unfit {
    if (!value.asText().matches(BEYOND)) {
      Parsing.place(column.kind(), value);
    }
    return operand(column, value);
  }

  @Override
  public Object bound(Column column, Object raw) {
    return raw == null ? Sql.Missing.NULL : raw instanceof byte[] ? raw : new Sql.Untyped("" + raw);
  }
}
