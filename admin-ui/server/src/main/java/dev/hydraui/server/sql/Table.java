package dev.hydraui.server.sql;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table or view as an entity: what the catalogue tells, named and related.
 *
 * @param entity its name on the wire
 * @param columns by field name, in the table's order
 * @param key the columns that identify a record; empty if nothing does
 * @param display the columns that name a record for people; never empty
 * @param search the text columns that search looks at
 * @param link whether it does nothing but link two others
 */
record Table(
    Shape shape,
    String entity,
    String title,
    String plural,
    Optional<String> group,
    Map<String, Column> columns,
    List<Column> key,
    List<Column> display,
    List<Column> search,
    List<Relation> relations,
    boolean link) {

  Optional<Relation> relation(String name) {
    return relations.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  List<Relation> ones() {
    return relations.stream().filter(each -> each.kind() == Relation.Kind.ONE).toList();
  }
}
