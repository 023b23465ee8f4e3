package dev.hydraui.web.compiler;

import java.util.Arrays;

/**
 * What every record is in a compiled program: its values in order. {@link CompactRecords} gives
 * records this interface, and {@code Record} itself the methods that call the static ones here.
 */
public interface Values {

  /** The values of a record's components, in order. */
  Object[] hydraValues();

  /**
   * The record's name and those of its components, with a space between them. Only devtools ask: a
   * program without them has none of these texts.
   */
  String hydraNames();

  static boolean equal(Object record, Object other) {
    return record == other
        || (other != null
            && record.getClass() == other.getClass()
            && Arrays.equals(((Values) record).hydraValues(), ((Values) other).hydraValues()));
  }

  static int hash(Object record) {
    return Arrays.hashCode(((Values) record).hydraValues());
  }

  /** The values alone: names of records and components would have to be loaded with the page. */
  static String text(Object record) {
    return Arrays.toString(((Values) record).hydraValues());
  }
}
