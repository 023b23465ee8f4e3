package dev.hydraui.server.sql;

import dev.hydraui.server.data.Problem;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A record's key as text that stands in a path: the parts of a composite key by comma, letters and
 * digits as they are, other storage classes than the declared one marked.
 */
final class Keys {
  private static final int LONGEST = 1000;

  private Keys() {}

  /** The key of raw values, unless one is null or too long for an address. */
  static Optional<String> write(List<Column> columns, List<Cell> cells) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = cells.get(i);
      if (cell.raw() == null || cell.cut()) {
        return Optional.empty();
      }
      out.append(i == 0 ? "" : ",").append(part(columns.get(i), cell.raw()));
    }
    return out.length() > LONGEST || out.isEmpty() ? Optional.empty() : Optional.of(out.toString());
  }

  private static String part(Column column, Object raw) {
    if (raw instanceof Long number) {
      return whole(column) ? "" + number : "~n" + number;
    } else if (raw instanceof Double number) {
      return "~r" + number;
    } else if (raw instanceof byte[] bytes) {
      return "~x" + HexFormat.of().formatHex(bytes);
    }
    String text = (String) raw;
    String wire = Names.wire(text);
    if (!whole(column)) {
      return wire;
    }
    return digits(text) ? text : "~t" + (text.isEmpty() ? "" : wire);
  }

  private static boolean digits(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    return text.length() > start && text.chars().skip(start).allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether the column's ordinary values are whole numbers. */
  private static boolean whole(Column column) {
    return column.kind() == Kind.INTEGER || column.kind() == Kind.BOOLEAN;
  }

  /**
   * The raw values of a key.
   *
   * @param typed whether a column may hold other storage classes than the declared one
   * @throws Problem of kind not-found if no record could have this key
   */
  static List<Object> read(Table table, String key, boolean typed) {
    String[] parts = key.split(",", -1);
    if (table.key().isEmpty() || parts.length != table.key().size()) {
      throw missing(table, key);
    }
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      try {
        values.add(value(table.key().get(i), parts[i], typed));
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw missing(table, key).because(e);
      }
    }
    return values;
  }

  /** There is no record of that key. */
  static Problem missing(Table table, String key) {
    String shown = key.length() > 60 ? key.substring(0, 60) + "…" : key;
    return Problem.of(
        Problem.Kind.NOT_FOUND, "There is no " + table.title() + " with the key " + shown + ".");
  }

  private static Object value(Column column, String part, boolean typed) {
    if (part.startsWith("~x") && (typed || column.kind() == Kind.BINARY)) {
      return HexFormat.of().parseHex(part.substring(2));
    } else if (!typed) {
      return text(part);
    } else if (part.startsWith("~n")) {
      return Long.parseLong(part.substring(2));
    } else if (part.startsWith("~r")) {
      return Double.parseDouble(part.substring(2));
    } else if (part.startsWith("~t")) {
      return text(part.substring(2));
    }
    String text = text(part);
    return whole(column) ? (Object) Long.parseLong(text) : text;
  }

  private static String text(String part) {
    if (part.equals("~") || part.isEmpty()) {
      return "";
    }
    if (part.indexOf('~') < 0) {
      return part;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c == '~') {
        out.append((char) HexFormat.fromHexDigits(part, i + 1, i + 3));
        i += 2;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
