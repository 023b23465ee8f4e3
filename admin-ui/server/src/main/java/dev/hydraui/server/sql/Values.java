package dev.hydraui.server.sql;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How one database's values become JSON and back.
 *
 * <p>A raw value is text, a long, a double, bytes, or null: what the driver gives, which is also
 * what keys, cursors and versions are made of.
 */
interface Values {

  /** Where a value for this column is bound. */
  String place(Column column);

  /**
   * Two expressions: the value, cut to {@link Cell#HEAD} characters if it has more than {@code
   * most} bytes, and its size in bytes.
   */
  String cell(Column column, String expression, int most);

  /** The raw value in a result. */
  Object read(ResultSet row, int at) throws SQLException;

  /** The value as the data API shows it. */
  JsonNode json(Column column, Object raw);

  /** What is bound for a value that a record shall have. */
  Object parse(Column column, JsonNode value) throws Unfit;

  /** What is bound for a value that is compared with; more lenient than {@link #parse}. */
  Object operand(Column column, JsonNode value) throws Unfit;

  /** What is bound for the end of a range: of dates and times only what has a place among them. */
  Object end(Column column, JsonNode value) throws Unfit;

  /** What is bound for a raw value read earlier. */
  Object bound(Column column, Object raw);

  /** A value that a column cannot hold. */
  final class Unfit extends Exception {
    private final String keyword;

    Unfit(String keyword, String message) {
      super(message);
      this.keyword = keyword;
    }

    String keyword() {
      return keyword;
    }
  }
}
