package dev.hydraui.server.sql;

import java.util.List;
import java.util.Optional;

/**
 * How one entity leads to another.
 *
 * @param entity the other's name on the wire
 * @param local the columns here that take part
 * @param foreign the columns that hold the same values: of the other entity, or of the link
 * @param inverse the same relation seen from the other side
 * @param link the linking table of a {@code through} relation
 * @param byKey whether {@code foreign} is the other entity's whole key (kind {@code one})
 */
record Relation(
    String name,
    String title,
    Kind kind,
    String entity,
    List<Column> local,
    List<Column> foreign,
    Optional<String> inverse,
    Optional<Link> link,
    boolean byKey) {

  enum Kind {
    ONE,
    MANY,
    THROUGH
  }

  /**
   * The way through a linking table.
   *
   * @param entity the linking entity's name on the wire
   * @param far the link's columns that point at the other entity
   * @param target the other entity's columns they hold
   */
  record Link(String entity, List<Column> far, List<Column> target) {}
}
