package dev.hydraui.admin.record;

import dev.hydraui.query.QueryError;
import java.util.Optional;

/**
 * How saving goes.
 *
 * @param running whether an answer is awaited
 * @param closes whether the list is shown when it is saved
 * @param problem why it was not saved the last time
 * @param refusals how often it was not saved
 */
public record Save(boolean running, boolean closes, Optional<QueryError> problem, int refusals) {

  static final Save NONE = new Save(false, false, Optional.empty(), 0);

  Save run(boolean close) {
    return new Save(true, close, Optional.empty(), refusals);
  }

  /** Not even sent: something in the form is wrong. */
  Save refused() {
    return new Save(false, closes, Optional.empty(), refusals + 1);
  }

  /** Not saved; another attempt will close too. */
  Save failed(QueryError why) {
    return new Save(false, closes, Optional.of(why), refusals + 1);
  }

  /** Nothing runs, and nothing is wrong. */
  Save calm() {
    return new Save(false, closes, Optional.empty(), refusals);
  }
}
