package dev.hydraui.server.sql;

import dev.hydraui.server.data.Problem;
import java.util.Map;

/**
 * All tables and views as entities.
 *
 * @param tables by entity name, in the order of the navigation
 */
record Catalog(String title, Map<String, Table> tables) {

  Table table(String entity) {
    Table table = tables.get(entity);
    if (table == null) {
      throw Problem.of(Problem.Kind.NOT_FOUND, "There is no entity named " + entity + ".");
    }
    return table;
  }
}
