package dev.hydraui.query;

/** Which page a {@link Query#pages} asks for; a cursor's text comes from an earlier page. */
public sealed interface Cursor {

  /** The first page. */
  record Start() implements Cursor {}

  /** The page behind a cursor. */
  record After(String cursor) implements Cursor {}

  /** The page before a cursor. */
  record Before(String cursor) implements Cursor {}
}
