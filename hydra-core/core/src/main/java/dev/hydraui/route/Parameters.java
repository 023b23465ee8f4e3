package dev.hydraui.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Named texts in order; a name may occur several times. Immutable. */
public record Parameters(List<Parameter> list) {

  /** No parameters. */
  public static final Parameters NONE = new Parameters(List.of());

  public Parameters {
    list = List.copyOf(list);
  }

  /** One name and its text. */
  public record Parameter(String name, String value) {}

  public static Parameters of(String name, String value) {
    return NONE.and(name, value);
  }

  /** One more parameter at the end, beside others of that name. */
  public Parameters and(String name, String value) {
    List<Parameter> all = new ArrayList<>(list);
    all.add(new Parameter(name, value));
    return new Parameters(all);
  }

  /** One more parameter at the end if there is a value. */
  public Parameters and(String name, Optional<String> value) {
    return value.isPresent() ? and(name, value.get()) : this;
  }

  /** All the others behind these. */
  public Parameters and(Parameters others) {
    List<Parameter> all = new ArrayList<>(list);
    all.addAll(others.list);
    return new Parameters(all);
  }

  /** These with one value for a name in place of any it had. */
  public Parameters with(String name, String value) {
    return without(name).and(name, value);
  }

  public Parameters without(String name) {
    List<Parameter> rest = new ArrayList<>();
    for (Parameter parameter : list) {
      if (!parameter.name().equals(name)) {
        rest.add(parameter);
      }
    }
    return rest.size() == list.size() ? this : new Parameters(rest);
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }

  /** The first value of a name. */
  public Optional<String> get(String name) {
    for (Parameter parameter : list) {
      if (parameter.name().equals(name)) {
        return Optional.of(parameter.value());
      }
    }
    return Optional.empty();
  }

  /** All values of a name, in order. */
  public List<String> all(String name) {
    List<String> values = new ArrayList<>();
    for (Parameter parameter : list) {
      if (parameter.name().equals(name)) {
        values.add(parameter.value());
      }
    }
    return values;
  }

  /**
   * The first value of a name that must be there: one of a route's pattern.
   *
   * @throws IllegalArgumentException if there is none
   */
  public String text(String name) {
    return get(name).orElseThrow(() -> new IllegalArgumentException("No parameter " + name));
  }

  /** The first value of a name as a whole number; empty if it is none from -999999999 to that. */
  public Optional<Integer> integer(String name) {
    return get(name).flatMap(Parameters::integerOf);
  }

  private static Optional<Integer> integerOf(String text) {
    int first = text.startsWith("-") ? 1 : 0;
    int digits = text.length() - first;
    if (digits < 1 || digits > 9) {
      return Optional.empty();
    }
    int value = 0;
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return Optional.empty();
      }
      value = value * 10 + (c - '0');
    }
    return Optional.of(first == 1 ? -value : value);
  }
}
