package dev.hydraui.server.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A table in the making: its relations are added one by one. */
final class Draft {
  /** A foreign key with both its ends found. */
  record Edge(Draft from, List<Column> local, Draft to, List<Column> foreign) {}

  final Shape shape;
  final String entity;
  final Map<String, Column> columns = new LinkedHashMap<>();
  final List<Relation> relations = new ArrayList<>();
  final List<Edge> edges = new ArrayList<>();
  boolean link;

  Draft(Shape shape, String entity) {
    this.shape = shape;
    this.entity = entity;
    shape.columns().forEach(column -> columns.put(column.field(), column));
  }

  Optional<Column> column(String name) {
    Predicate<Column> exact = column -> column.name().equals(name);
    Predicate<Column> near = column -> column.name().equalsIgnoreCase(name);
    return shape.columns().stream()
        .filter(exact)
        .findFirst()
        .or(() -> shape.columns().stream().filter(near).findFirst());
  }

  List<Column> columns(List<String> names) {
    List<Column> found = names.stream().flatMap(name -> column(name).stream()).toList();
    return found.size() == names.size() ? found : List.of();
  }

  List<Column> key() {
    return columns(shape.key());
  }

  /**
   * A name that no relation and no field has, unless that field is the relation's own. Below {@code
   * values} stand a record's single values.
   */
  String free(String wanted, List<Column> own) {
    String name = wanted;
    for (int i = 2; taken(name, own); i++) {
      name = wanted + "_" + i;
    }
    return name;
  }

  private boolean taken(String name, List<Column> own) {
    Column column = columns.get(name);
    boolean reserved = name.equals("values");
    boolean field = column != null && !(own.size() == 1 && own.contains(column));
    return reserved || field || relations.stream().anyMatch(each -> each.name().equals(name));
  }
}
