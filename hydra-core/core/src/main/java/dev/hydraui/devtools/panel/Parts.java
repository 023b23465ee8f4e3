package dev.hydraui.devtools.panel;

import java.util.List;

/**
 * What a value is made of.
 *
 * @param name the record's, as {@code Add}; nothing for what is no record
 * @param names of the values, in order; none if they are the items of a list
 * @param values what it is made of
 */
public record Parts(String name, List<String> names, List<?> values) {

  boolean isList() {
    return name.isEmpty() && names.isEmpty();
  }
}
