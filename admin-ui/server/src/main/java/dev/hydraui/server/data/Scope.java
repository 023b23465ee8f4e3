package dev.hydraui.server.data;

/** Which records a page is taken from. */
public sealed interface Scope {

  /** The entity that the records belong to, or that the relation starts from. */
  String entity();

  /** All records of an entity. */
  record All(String entity) implements Scope {}

  /** The records that one record's relation of kind {@code many} or {@code through} leads to. */
  record Related(String entity, String key, String relation) implements Scope {}
}
