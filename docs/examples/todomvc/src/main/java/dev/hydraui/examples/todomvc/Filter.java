package dev.hydraui.examples.todomvc;

/** Which todos are shown; each has an address of its own. */
public enum Filter {
  ALL("All", "#/"),
  ACTIVE("Active", "#/active"),
  COMPLETED("Completed", "#/completed");

  final String label;
  final String address;

  Filter(String label, String address) {
    this.label = label;
    this.address = address;
  }

  /** The filter at an address; all todos where there is none. */
  static Filter at(String address) {
    for (Filter filter : values()) {
      if (filter.address.equals(address)) {
        return filter;
      }
    }
    return ALL;
  }

  boolean shows(Todo todo) {
    return this == ALL || todo.done() == (this == COMPLETED);
  }
}
