package dev.hydraui.server.sql;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What PostgreSQL's types mean to people. */
final class PostgresTypes {
  private static final Set<String> UNORDERED =
      Set.of("json", "jsonb", "xml", "point", "line", "lseg", "box", "path", "polygon", "circle");
  private static final int HEADER = 4;

  private PostgresTypes() {}

  /**
   * The type of a column.
   *
   * @param name the name in pg_type, of the base type for a domain
   * @param cast the qualified and quoted name for a cast
   * @param modifier what stands in brackets after the type, as the catalogue keeps it; -1 for none
   * @param labels of an enum, in its order
   */
  static Type type(String name, String cast, char category, int modifier, List<String> labels) {
    if (!labels.isEmpty()) {
      Type.Limits limits =
          Type.Limits.NONE.allowing(List.copyOf(labels.stream().map(TextNode::valueOf).toList()));
      return Type.of(Kind.TEXT, cast).limitedBy(limits);
    }
    Type type = Type.of(kind(name), cast);
    if ((name.equals("varchar") || name.equals("bpchar")) && modifier > HEADER) {
      return type.limitedBy(Type.Limits.length(modifier - HEADER));
    }
    if (name.equals("numeric") && modifier > HEADER) {
      int precision = ((modifier - HEADER) >> 16) & 0xffff;
      int scale = ((modifier - HEADER) & 0x7ff) << 21 >> 21;
      return scale >= 0 ? type.limitedBy(Type.Limits.digits(precision, scale)) : type;
    }
    boolean ordered =
        !UNORDERED.contains(name) && category != 'A' && category != 'C' && category != 'P';
    return ordered ? integer(type, name) : type.unordered();
  }

  private static Type integer(Type type, String name) {
    long most = name.equals("int2") ? Short.MAX_VALUE : name.equals("int4") ? Integer.MAX_VALUE : 0;
    return most == 0 ? type : type.limitedBy(Type.Limits.between(-most - 1, most));
  }

  /** Why values of a type cannot be written here. */
  static Optional<String> readOnly(String name, char category) {
    if (category == 'A') {
      return Optional.of("Lists can only be read here.");
    } else if (category == 'C' || category == 'P') {
      return Optional.of("Values of this type can only be read here.");
    } else if (name.equals("interval")) {
      return Optional.of("Durations can only be read here.");
    } else if (name.equals("money")) {
      return Optional.of(
          "Values of the type money depend on the server's language and can only be read here.");
    }
    return Optional.empty();
  }

  private static Kind kind(String name) {
    return switch (name) {
      case "text", "varchar", "bpchar", "citext", "name", "char" -> Kind.TEXT;
      case "int2", "int4", "int8" -> Kind.INTEGER;
      case "numeric" -> Kind.DECIMAL;
      case "float4", "float8" -> Kind.REAL;
      case "bool" -> Kind.BOOLEAN;
      case "date" -> Kind.DATE;
      case "time" -> Kind.TIME;
      case "timestamp" -> Kind.LOCAL_DATE_TIME;
      case "timestamptz" -> Kind.DATE_TIME;
      case "uuid" -> Kind.UUID;
      case "json", "jsonb" -> Kind.JSON;
      case "bytea" -> Kind.BINARY;
      default -> Kind.OTHER;
    };
  }
}
