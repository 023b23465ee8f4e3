package dev.hydraui.server.sql;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hydraui.server.sql.Column.Supply;
import dev.hydraui.server.sql.Shape.ForeignKey;
import dev.hydraui.server.sql.Shape.Rights;
import dev.hydraui.server.sql.Shape.SearchIndex;
import dev.hydraui.server.sql.Shape.Unique;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the catalogue of a PostgreSQL database: what this user may see. */
final class PostgresCatalog {
  /** Each query has a table's oid first. */
  private static final String OURS =
      " n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_toast%'"
          + " AND n.nspname NOT LIKE 'pg\\_temp%' AND NOT c.relispartition"
          + " AND c.relkind IN ('r', 'p', 'v', 'm', 'f')"
          + " AND has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT')"
          + " AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass"
          + " AND d.objid = c.oid AND d.deptype = 'e')";

  private static final String TABLES =
      "SELECT c.oid, n.nspname, c.relname, c.relkind, coalesce(obj_description(c.oid, 'pg_class'), ''),"
          + " has_table_privilege(c.oid, 'INSERT') OR has_any_column_privilege(c.oid, 'INSERT'),"
          + " has_table_privilege(c.oid, 'UPDATE') OR has_any_column_privilege(c.oid, 'UPDATE'),"
          + " has_table_privilege(c.oid, 'DELETE'), pg_is_in_recovery()"
          + " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE"
          + OURS
          + " ORDER BY n.nspname <> current_schema(), n.nspname, c.relname";

  private static final String COLUMNS =
      "SELECT c.oid, a.attname, b.typname, quote_ident(bn.nspname) || '.' || quote_ident(b.typname),"
          + " b.typcategory, CASE WHEN t.typtype = 'd' THEN t.typtypmod ELSE a.atttypmod END,"
          + " a.attnotnull OR t.typnotnull, a.attidentity, a.attgenerated,"
          + " pg_get_expr(d.adbin, d.adrelid), coalesce(t.typdefault, ''),"
          + " (SELECT array_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = b.oid)"
          + " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
          + " JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped"
          + " JOIN pg_type t ON t.oid = a.atttypid"
          + " JOIN pg_type b ON b.oid = CASE WHEN t.typtype = 'd' THEN t.typbasetype ELSE t.oid END"
          + " JOIN pg_namespace bn ON bn.oid = b.typnamespace"
          + " LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum WHERE"
          + OURS
          + " ORDER BY c.oid, a.attnum";

  private static final String NAMES =
      "(SELECT array_agg(a.attname ORDER BY k.i) FROM unnest(%s) WITH ORDINALITY AS k(num, i)"
          + " JOIN pg_attribute a ON a.attrelid = %s AND a.attnum = k.num)::text[]";

  private static final String CONSTRAINTS =
      "SELECT c.oid, o.contype, o.conname, "
          + NAMES.formatted("o.conkey", "o.conrelid")
          + ", fn.nspname, f.relname, "
          + NAMES.formatted("o.confkey", "o.confrelid")
          + ", pg_get_constraintdef(o.oid)"
          + " FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid"
          + " JOIN pg_namespace n ON n.oid = c.relnamespace"
          + " LEFT JOIN pg_class f ON f.oid = o.confrelid LEFT JOIN pg_namespace fn ON fn.oid = f.relnamespace"
          + " WHERE o.contype IN ('p', 'u', 'f', 'c') AND o.conparentid = 0 AND"
          + OURS
          + " ORDER BY c.oid, o.conname";

  private static final String UNIQUE_INDEXES =
      "SELECT c.oid, i.relname, "
          + NAMES.formatted("x.indkey::int2[]", "c.oid")
          + " FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class c ON c.oid = x.indrelid"
          + " JOIN pg_namespace n ON n.oid = c.relnamespace"
          + " WHERE x.indisunique AND x.indisvalid AND NOT x.indisprimary AND x.indpred IS NULL AND x.indexprs IS NULL"
          + " AND NOT EXISTS (SELECT 1 FROM pg_constraint o WHERE o.conindid = x.indexrelid) AND"
          + OURS;

  private static final String TRIGRAMS =
      "SELECT c.oid, array_agg(DISTINCT a.attname::text) FROM pg_index x"
          + " JOIN pg_class c ON c.oid = x.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace,"
          + " unnest(x.indclass::oid[], x.indkey::int2[]) AS k(class, num)"
          + " JOIN pg_opclass p ON p.oid = k.class AND p.opcname = 'gin_trgm_ops'"
          + " JOIN pg_attribute a ON true"
          + " WHERE a.attrelid = x.indrelid AND a.attnum = k.num AND x.indpred IS NULL AND"
          + OURS
          + " GROUP BY c.oid";

  private final Session session;
  private final Map<Long, List<Column>> columns = new HashMap<>();
  private final Map<Long, List<String>> keys = new HashMap<>();
  private final Map<Long, List<Unique>> uniques = new HashMap<>();
  private final Map<Long, List<ForeignKey>> foreignKeys = new HashMap<>();
  private final Map<Long, Map<String, Type.Limits>> limits = new HashMap<>();
  private final Map<Long, List<String>> trigrams = new HashMap<>();

  PostgresCatalog(Session session) {
    this.session = session;
  }

  List<Shape> shapes() throws SQLException {
    session.all(new Sql().add(CONSTRAINTS), this::constraint);
    session.all(
        new Sql().add(UNIQUE_INDEXES),
        row -> add(uniques, row.getLong(1), new Unique(row.getString(2), names(row, 3))));
    session.all(new Sql().add(TRIGRAMS), row -> trigrams.put(row.getLong(1), names(row, 2)));
    session.all(new Sql().add(COLUMNS), this::column);
    return session.all(new Sql().add(TABLES), this::shape).stream()
        .filter(shape -> !shape.columns().isEmpty())
        .toList();
  }

  private Shape shape(ResultSet row) throws SQLException {
    long oid = row.getLong(1);
    String kind = row.getString(4);
    boolean table = kind.equals("r") || kind.equals("p");
    Rights rights =
        kind.equals("v") || kind.equals("m")
            ? Rights.none("This is a view; it can only be read.")
            : row.getBoolean(9)
                ? Rights.none("This database is a replica; it can only be read.")
                : new Rights(
                    refused(row.getBoolean(6), "create"),
                    refused(row.getBoolean(7), "change"),
                    refused(row.getBoolean(8), "delete"));
    Column place =
        Column.of(
            "ctid",
            Type.of(Kind.OTHER, "pg_catalog.tid"),
            false,
            Supply.GENERATED,
            Optional.empty());
    List<Column> all = columns.getOrDefault(oid, List.of());
    List<Unique> unique = uniques.getOrDefault(oid, List.of());
    List<String> key =
        table ? Unique.key(keys.getOrDefault(oid, List.of()), unique, all) : List.of();
    boolean placed = kind.equals("r") || kind.equals("m");
    return new Shape(
        row.getString(2),
        row.getString(3),
        Shape.Title.of(row.getString(3)),
        kind.equals("v") || kind.equals("m"),
        row.getString(5),
        all,
        key,
        unique,
        foreignKeys.getOrDefault(oid, List.of()),
        rights,
        placed && key.isEmpty() ? Optional.of(place) : Optional.empty(),
        Optional.ofNullable(trigrams.get(oid)).map(found -> new SearchIndex("", "", found)));
  }

  private static Optional<String> refused(boolean granted, String what) {
    return granted
        ? Optional.empty()
        : Optional.of("The database user has no right to " + what + " records here.");
  }

  private boolean constraint(ResultSet row) throws SQLException {
    long oid = row.getLong(1);
    String name = row.getString(3);
    List<String> own = names(row, 4);
    switch (row.getString(2)) {
      case "p" -> keys.put(oid, own);
      case "u" -> add(uniques, oid, new Unique(name, own));
      case "f" ->
          add(
              foreignKeys,
              oid,
              new ForeignKey(name, own, row.getString(5), row.getString(6), names(row, 7)));
      default -> {
        String check = row.getString(8).replaceFirst("^CHECK ", "").replaceFirst(" NOT VALID$", "");
        Checks.rule(check)
            .ifPresent(
                rule ->
                    limits
                        .computeIfAbsent(oid, id -> new HashMap<>())
                        .merge(rule.column(), rule.limits(), Type.Limits::and));
      }
    }
    return true;
  }

  private boolean column(ResultSet row) throws SQLException {
    long oid = row.getLong(1);
    String name = row.getString(2);
    String typeName = row.getString(3);
    char category = row.getString(5).charAt(0);
    Type type =
        PostgresTypes.type(typeName, row.getString(4), category, row.getInt(6), names(row, 12));
    Type.Limits more = limits.getOrDefault(oid, Map.of()).get(name);
    if (more != null) {
      type = type.limitedBy(more);
    }
    String identity = row.getString(8);
    String initial = row.getString(10) == null ? row.getString(11) : row.getString(10);
    boolean computed = !row.getString(9).isEmpty();
    boolean numbered = !identity.isEmpty() || initial.startsWith("nextval(");
    Optional<String> why =
        computed
            ? Optional.of("The database computes this value.")
            : numbered
                ? Optional.of("The database numbers its records by itself.")
                : PostgresTypes.readOnly(typeName, category);
    Supply supply = computed || numbered ? Supply.GENERATED : supply(type, initial);
    return add(columns, oid, Column.of(name, type, !row.getBoolean(7), supply, why));
  }

  private static Supply supply(Type type, String initial) {
    if (initial.isEmpty() || initial.startsWith("NULL::")) {
      return Supply.NONE;
    }
    Optional<JsonNode> value =
        Checks.literal(initial).filter(literal -> fits(type.kind(), literal));
    return value.map(Supply::constant).orElse(Supply.COMPUTED);
  }

  private static boolean fits(Kind kind, JsonNode value) {
    return switch (kind) {
      case TEXT, UUID, JSON, DATE -> value.isTextual();
      case INTEGER -> value.isIntegralNumber();
      case DECIMAL, REAL -> value.isNumber();
      case BOOLEAN -> value.isBoolean();
      default -> false;
    };
  }

  private static <T> boolean add(Map<Long, List<T>> map, long oid, T value) {
    return map.computeIfAbsent(oid, id -> new ArrayList<>()).add(value);
  }

  private static List<String> names(ResultSet row, int at) throws SQLException {
    Array array = row.getArray(at);
    return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
  }
}
