package dev.hydraui.form;

import dev.hydraui.json.JsonPointer;
import java.util.Optional;

/** What a form was before: whole trees, which share all that did not change. */
record History(Entry past, Entry future, Optional<JsonPointer> typing) {

  private static final int MOST = 200;

  static final History NONE = new History(null, null, Optional.empty());

  /** A tree and the ones before it. */
  record Entry(FormGroup root, Entry rest, int size) {}

  /** Notes a tree before it is changed; typing on in one field is noted once. */
  History before(FormGroup root, Optional<JsonPointer> typed) {
    if (typed.isPresent() && typed.equals(typing) && past != null) {
      return future == null ? this : new History(past, null, typing);
    }
    return new History(push(root, past), null, typed);
  }

  private static Entry push(FormGroup root, Entry on) {
    Entry rest = on != null && on.size == MOST ? first(on, MOST / 2) : on;
    return new Entry(root, rest, rest == null ? 1 : rest.size + 1);
  }

  private static Entry first(Entry of, int count) {
    return count == 0 ? null : new Entry(of.root, first(of.rest, count - 1), count);
  }

  boolean canUndo() {
    return past != null;
  }

  boolean canRedo() {
    return future != null;
  }

  History undone(FormGroup present) {
    return new History(past.rest, push(present, future), Optional.empty());
  }

  History redone(FormGroup present) {
    return new History(push(present, past), future.rest, Optional.empty());
  }

  History pausing() {
    return typing.isEmpty() ? this : new History(past, future, Optional.empty());
  }
}
