package dev.hydraui.admin.place;

import java.util.Optional;

/** A condition on a field, as the data API has it: {@code filter[field][operator]=value}. */
public record Filter(String field, String operator, String value) {

  private static final String START = "filter[";

  /** Reads a parameter; empty if it is no filter. */
  static Optional<Filter> read(String name, String value) {
    int middle = name.lastIndexOf("][");
    return name.startsWith(START) && middle > START.length() && name.endsWith("]")
        ? Optional.of(
            new Filter(
                name.substring(START.length(), middle),
                name.substring(middle + 2, name.length() - 1),
                value))
        : Optional.empty();
  }

  /** The name of its parameter. */
  public String parameter() {
    return START + field + "][" + operator + "]";
  }
}
