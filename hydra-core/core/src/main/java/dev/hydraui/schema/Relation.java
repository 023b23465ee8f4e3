package dev.hydraui.schema;

import java.util.List;
import java.util.Optional;

/**
 * How an entity's records belong together with those of another one.
 *
 * @param name unique within its entity
 * @param title for people
 * @param entity the name of the other one
 * @param fields of kind {@code one}: the fields here that carry it, in the order of the other's
 *     key; else none
 * @param through of kind {@code through}: the entity that links the two
 * @param inverse the same relation's name seen from the other side
 * @param readOnly whether it cannot be changed from here
 */
public record Relation(
    String name,
    String title,
    Kind kind,
    String entity,
    List<String> fields,
    Optional<String> through,
    Optional<String> inverse,
    boolean readOnly) {

  public Relation {
    fields = List.copyOf(fields);
  }

  /** How many, and by what. */
  public enum Kind {
    /** This record points at one other. */
    ONE,
    /** Others point here. */
    MANY,
    /** Many on both sides, linked by records of a third entity. */
    THROUGH
  }
}
