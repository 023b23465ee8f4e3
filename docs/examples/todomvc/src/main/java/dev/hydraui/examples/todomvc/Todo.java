package dev.hydraui.examples.todomvc;

/** Something to do. */
public record Todo(int id, String title, boolean completed) {

  Todo completed(boolean now) {
    return new Todo(id, title, now);
  }

  Todo title(String text) {
    return new Todo(id, text, completed);
  }
}
