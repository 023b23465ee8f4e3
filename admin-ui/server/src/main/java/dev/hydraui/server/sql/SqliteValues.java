package dev.hydraui.server.sql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;

/**
 * SQLite's values. Any column may hold a value of any storage class: what does not fit the declared
 * type is shown as text.
 */
final class SqliteValues implements Values {

  @Override
  public String place(Column column) {
    return "?";
  }

  @Override
  public String cell(Column column, String expression, int most) {
    String size = "octet_length(" + expression + ")";
    String head = "substr(" + expression + ", 1, " + Cell.HEAD + ")";
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
    return value instanceof Integer number ? (Object) number.longValue() : value;
  }

  @Override
  public JsonNode json(Column column, Object raw) {
    if (raw == null) {
      return NullNode.instance;
    }
    Kind kind = column.kind();
    if (raw instanceof Long number) {
      return kind == Kind.DECIMAL
          ? scaled(column, BigDecimal.valueOf(number))
          : whole(kind, number);
    }
    if (raw instanceof Double number) {
      boolean shown = kind == Kind.REAL || kind == Kind.DECIMAL || kind == Kind.ANY;
      return shown && Double.isFinite(number)
          ? scaled(column, new BigDecimal(number.toString()))
          : TextNode.valueOf(number.toString());
    }
    if (raw instanceof byte[] bytes) {
      return kind == Kind.BINARY
          ? BinaryNode.valueOf(bytes)
          : TextNode.valueOf(
              "x'" + HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, Cell.HEAD)) + "'");
    }
    String text = (String) raw;
    return switch (kind) {
      case BINARY -> BinaryNode.valueOf(text.getBytes(StandardCharsets.UTF_8));
      case LOCAL_DATE_TIME ->
          TextNode.valueOf(spaced(text) ? text.substring(0, 10) + 'T' + text.substring(11) : text);
      default -> TextNode.valueOf(text);
    };
  }

  /** With as many digits behind the point as the column declares, if that changes nothing. */
  private static JsonNode scaled(Column column, BigDecimal number) {
    int scale = column.type().limits().scale().orElse(0);
    boolean shorter = number.scale() < scale;
    return DecimalNode.valueOf(shorter ? number.setScale(scale) : number);
  }

  private static JsonNode whole(Kind kind, long number) {
    if (kind == Kind.BOOLEAN && (number == 0 || number == 1)) {
      return BooleanNode.valueOf(number == 1);
    }
    return kind.number() || kind == Kind.ANY
        ? LongNode.valueOf(number)
        : TextNode.valueOf("" + number);
  }

  private static boolean spaced(String text) {
    return text.length() > 10
        && text.charAt(10) == ' '
        && text.charAt(4) == '-'
        && text.charAt(7) == '-';
  }

  @Override
  public Object parse(Column column, JsonNode value) throws Unfit {
    if (value.isNull()) {
      return Sql.Missing.NULL;
    }
    return switch (column.kind()) {
      case TEXT -> Parsing.text(value);
      case INTEGER -> whole(Parsing.integer(value));
      case REAL -> real(Parsing.number(value));
      case DECIMAL -> decimal(Parsing.number(value));
      case BOOLEAN -> Parsing.bool(value) ? 1L : 0L;
      case DATE, TIME, DATE_TIME, UUID -> Parsing.formatted(column.kind(), value);
      case LOCAL_DATE_TIME ->
          Parsing.formatted(column.kind(), value).replace("T", column.type().sql());
      case JSON -> Parsing.json(value);
      case BINARY -> Parsing.bytes(value);
      case ANY, OTHER -> any(value);
    };
  }

  private static Object any(JsonNode value) throws Unfit {
    if (value.isNumber()) {
      BigDecimal number = Parsing.number(value);
      if (number.scale() <= 0) {
        return whole(number.toBigInteger());
      }
      return real(number);
    }
    return value.isBoolean() ? (Object) (value.booleanValue() ? 1L : 0L) : Parsing.text(value);
  }

  /** A number to compare with, which may lie beyond what a column of whole numbers holds. */
  private static Object compared(BigDecimal value) throws Unfit {
    BigInteger whole = value.toBigInteger();
    return value.scale() <= 0 && whole.bitLength() <= 63 ? (Object) whole.longValue() : real(value);
  }

  private static Long whole(BigInteger value) throws Unfit {
    if (value.bitLength() > 63) {
      throw new Unfit("maximum", "Expected a number between -2^63 and 2^63 - 1.");
    }
    return value.longValue();
  }

  private static Double real(BigDecimal value) throws Unfit {
    double real = value.doubleValue();
    if (!Double.isFinite(real)) {
      throw new Unfit("maximum", "The number is too large.");
    }
    return real;
  }

  /** SQLite keeps decimals as doubles; a number that would come back changed is refused. */
  private static Object decimal(BigDecimal value) throws Unfit {
    if (value.signum() == 0 || value.stripTrailingZeros().scale() <= 0) {
      if (value.toBigInteger().bitLength() <= 63) {
        return value.toBigInteger().longValue();
      }
    }
    Double real = real(value);
    if (new BigDecimal(real.toString()).compareTo(value) != 0) {
      throw new Unfit(
          "precision", "SQLite keeps about 15 digits of a decimal; this number has more.");
    }
    return real;
  }

  @Override
  public Object operand(Column column, JsonNode value) throws Unfit {
    if (value.isNull()) {
      return Sql.Missing.NULL;
    }
    Kind kind = column.kind();
    if ((kind.number() || kind == Kind.BOOLEAN) && value.isTextual()) {
      return operand(column, Parsing.fromText(kind, value.textValue()));
    }
    return switch (kind) {
      case INTEGER, DECIMAL, REAL -> compared(Parsing.number(value));
      case BOOLEAN, BINARY -> parse(column, value);
      case LOCAL_DATE_TIME -> Parsing.text(value).replace("T", column.type().sql());
      default -> Parsing.text(value);
    };
  }

  /** To SQLite it is all text, which stands before or behind a date wherever its letters do. */
  @Override
  public Object end(Column column, JsonNode value) throws Unfit {
    Parsing.place(column.kind(), value);
    return operand(column, value);
  }

  @Override
  public Object bound(Column column, Object raw) {
    return raw == null ? Sql.Missing.NULL : raw;
  }
}
