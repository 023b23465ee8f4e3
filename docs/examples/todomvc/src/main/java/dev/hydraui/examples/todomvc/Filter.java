package dev.hydraui.examples.todomvc;

/** Which todos are shown; the address in the browser says so. */
public enum Filter {
  ALL("All", "#"),
  ACTIVE("Active", "#active"),
  COMPLETED("Completed", "#completed");

  final String label;
  final String address;

  Filter(String label, String address) {
    this.label = label;
    this.address = address;
  }

  static Filter at(String address) {
    for (Filter filter : values()) {
      if (filter.address.equals(address)) {
        return filter;
      }
    }
    return ALL;
  }

  boolean shows(Todo todo) {
    return this == ALL || todo.completed() == (this == COMPLETED);
  }
}
