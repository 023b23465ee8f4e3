package dev.hydraui.admin.record;

import dev.hydraui.query.QueryError;
import java.util.Optional;

/**
 * How saving goes.
 *
 * @param running whether an answer is awaited
 * @param closes whether the list is shown when it is saved
 * @param problem why it was not saved the last time
 */
public record Save(boolean running, boolean closes, Optional<QueryError> problem) {

  static final Save NONE = new Save(false, false, Optional.empty());

  static Save run(boolean closes) {
    return new Save(true, closes, Optional.empty());
  }

  /** Not saved; another attempt will close too. */
  Save failed(QueryError why) {
    return new Save(false, closes, Optional.of(why));
  }

  /** Nothing runs, and nothing is wrong. */
  Save calm() {
    return new Save(false, closes, Optional.empty());
  }
}
