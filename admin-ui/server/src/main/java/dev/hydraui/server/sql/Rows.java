package dev.hydraui.server.sql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.hydraui.server.data.DataRecord;
import dev.hydraui.server.data.DataRecord.Reference;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads rows of one table and makes records of them. */
final class Rows {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int SHORT_BYTES = 375;

  private final Values values;
  private final Table table;
  private final boolean brief;
  private final List<Column> columns;

  /** One row: the cell of every column, and of the hidden identity if there is one. */
  record Row(Map<Column, Cell> cells) {
    Cell cell(Column column) {
      Cell cell = cells.get(column);
      if (cell == null) {
        throw new IllegalStateException("not read: " + column.name());
      }
      return cell;
    }

    List<Cell> cells(List<Column> columns) {
      return columns.stream().map(this::cell).toList();
    }

    List<Object> raws(List<Column> columns) {
      return Arrays.asList(columns.stream().map(column -> cell(column).raw()).toArray());
    }
  }

  /**
   * Reads rows of a table.
   *
   * @param brief as pages show them: long values cut
   */
  Rows(Values values, Table table, boolean brief) {
    this.values = values;
    this.table = table;
    this.brief = brief;
    List<Column> all = new java.util.ArrayList<>(table.columns().values());
    table.shape().identity().ifPresent(all::add);
    this.columns = List.copyOf(all);
  }

  /** The list of expressions after SELECT. */
  String selection() {
    int most = brief ? Cell.SMALL : Cell.LARGE;
    List<String> cells =
        columns.stream()
            .map(column -> values.cell(column, "t." + Dialect.quote(column.name()), most))
            .toList();
    return String.join(", ", cells);
  }

  /** The query up to its conditions. */
  String select() {
    return "SELECT " + selection() + " FROM " + from();
  }

  /** The table under the name {@code t}. */
  String from() {
    return Dialect.from(table.shape()) + " t";
  }

  Row read(ResultSet result) throws SQLException {
    Map<Column, Cell> cells = new LinkedHashMap<>();
    int most = brief ? Cell.SMALL : Cell.LARGE;
    for (int i = 0; i < columns.size(); i++) {
      Object raw = values.read(result, 2 * i + 1);
      long size = raw == null ? 0 : result.getLong(2 * i + 2);
      cells.put(columns.get(i), new Cell(raw, size, size > most));
    }
    return new Row(cells);
  }

  /** The record of a row. */
  DataRecord show(Row row, Map<String, Reference> related) {
    ObjectNode shown = JSON.objectNode();
    Map<String, Long> truncated = new LinkedHashMap<>();
    for (Column column : table.columns().values()) {
      Cell cell = row.cell(column);
      JsonNode whole = values.json(column, cell.raw());
      JsonNode json = brief ? shorten(whole) : whole;
      shown.set(column.field(), json);
      if (cell.cut() || json != whole) {
        truncated.put(column.field(), cell.size() > 0 ? cell.size() : size(whole));
      }
    }
    Optional<String> key = Keys.write(table.key(), row.cells(table.key()));
    return new DataRecord(key, version(row), label(row, key), shown, related, truncated);
  }

  private static long size(JsonNode value) {
    return value.asText().getBytes(StandardCharsets.UTF_8).length;
  }

  private static JsonNode shorten(JsonNode value) {
    if (value.isTextual()) {
      String text = value.textValue();
      String head = head(text, Cell.HEAD);
      return head.length() == text.length() ? value : TextNode.valueOf(head);
    }
    if (value instanceof BinaryNode binary && binary.binaryValue().length > SHORT_BYTES) {
      return BinaryNode.valueOf(Arrays.copyOf(binary.binaryValue(), SHORT_BYTES));
    }
    return value;
  }

  private static String head(String text, int characters) {
    return text.codePointCount(0, text.length()) <= characters
        ? text
        : text.substring(0, text.offsetByCodePoints(0, characters));
  }

  /** What people call the row. */
  String label(Row row, Optional<String> key) {
    StringBuilder label = new StringBuilder();
    for (Column column : table.display()) {
      String part = values.json(column, row.cell(column).raw()).asText("").strip();
      if (!part.isEmpty() && row.cell(column).raw() != null) {
        label.append(label.isEmpty() ? "" : " ").append(head(part, 200));
      }
    }
    return label.isEmpty() ? key.orElse("") : label.toString();
  }

  /**
   * A hash of all values. A value too large to be shown whole counts by its size and beginning, for
   * nobody can write it back; one that only a page left out leaves the version open.
   */
  Optional<String> version(Row row) {
    MessageDigest digest = sha256();
    for (Column column : table.columns().values()) {
      Cell cell = row.cell(column);
      if (cell.cut() && cell.size() <= Cell.LARGE) {
        return Optional.empty();
      }
      digest.update(column.name().getBytes(StandardCharsets.UTF_8));
      feed(digest, cell.raw());
      if (cell.cut()) {
        feed(digest, cell.size());
      }
    }
    return Optional.of(HexFormat.of().formatHex(digest.digest(), 0, 8));
  }

  private static void feed(MessageDigest digest, Object raw) {
    byte[] bytes =
        raw instanceof byte[] binary ? binary : ("" + raw).getBytes(StandardCharsets.UTF_8);
    char kind =
        raw == null
            ? '0'
            : raw instanceof byte[]
                ? 'b'
                : raw instanceof String ? 't' : raw instanceof Long ? 'n' : 'r';
    digest.update((byte) kind);
    digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
    digest.update(bytes);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
