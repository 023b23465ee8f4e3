package dev.hydraui.server.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A statement in the making: text from the catalogue, values always bound. */
final class Sql {
  private final StringBuilder text = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  /** Adds text; never anything a caller sent. */
  Sql add(String more) {
    text.append(more);
    return this;
  }

  /** Adds the parts with a separator between them. */
  Sql add(Collection<String> parts, String separator) {
    text.append(String.join(separator, parts));
    return this;
  }

  /** Adds another statement's text and values. */
  Sql add(Sql other) {
    text.append(other.text);
    values.addAll(other.values);
    return this;
  }

  /** Binds a value where {@code place} has its question mark. */
  Sql bind(String place, Object value) {
    text.append(place);
    values.add(value);
    return this;
  }

  /** Both conditions; either may be empty. */
  static Sql both(Sql first, Sql second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() ? second : first;
    }
    return new Sql().add(first).add(" AND ").add(second);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  PreparedStatement prepare(Connection connection) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text.toString());
    try {
      for (int i = 0; i < values.size(); i++) {
        set(statement, i + 1, values.get(i));
      }
      return statement;
    } catch (SQLException | RuntimeException e) {
      statement.close();
      throw e;
    }
  }

  private static void set(PreparedStatement statement, int at, Object value) throws SQLException {
    if (value instanceof byte[] bytes) {
      statement.setBytes(at, bytes);
    } else if (value instanceof Long number) {
      statement.setLong(at, number);
    } else if (value instanceof Double number) {
      statement.setDouble(at, number);
    } else if (value instanceof Untyped untyped) {
      statement.setObject(at, untyped.literal(), Types.OTHER);
    } else if (value instanceof Missing) {
      statement.setNull(at, Types.NULL);
    } else {
      statement.setString(at, (String) value);
    }
  }

  /** A literal whose type the database finds out by itself (PostgreSQL). */
  record Untyped(String literal) {}

  /** SQL's null, bound. */
  enum Missing {
    NULL
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
