package dev.hydraui.examples.todomvc;

/** Something to do. */
public record Todo(int id, String title, boolean done) {

  Todo titled(String newTitle) {
    return new Todo(id, newTitle, done);
  }

  Todo done(boolean nowDone) {
    return new Todo(id, title, nowDone);
  }
}
