package dev.hydraui.server.sql;

/**
 * One value as it was read.
 *
 * @param raw text, a long, a double, bytes or null
 * @param size its size in bytes, where that was asked for, else 0
 * @param cut whether {@code raw} is only the beginning
 */
record Cell(Object raw, long size, boolean cut) {
  /** How many characters a cut text keeps. */
  static final int HEAD = 500;

  /** Values up to this many bytes are read whole in pages. */
  static final int SMALL = 16 * 1024;

  /** Values up to this many bytes are shown whole in a record: what a body may hold. */
  static final int LARGE = 1024 * 1024;
}
