/** A SQLite or PostgreSQL database as a source of records. Start at {@link SqlSource}. */
package dev.hydraui.server.sql;
