package dev.hydraui.server.sql;

/** What kind of value a column is declared to hold. */
enum Kind {
  TEXT,
  INTEGER,
  DECIMAL,
  REAL,
  BOOLEAN,
  DATE,
  TIME,
  LOCAL_DATE_TIME,
  DATE_TIME,
  UUID,
  JSON,
  BINARY,
  /** No declared type: every value as it is stored. */
  ANY,
  /** A type of the database's own, shown and written as its text. */
  OTHER;

  /** Whether people search in it and filter it by parts of words. */
  boolean words() {
    return this == TEXT;
  }

  /** Whether numbers are read as JSON numbers. */
  boolean number() {
    return this == INTEGER || this == DECIMAL || this == REAL;
  }
}
