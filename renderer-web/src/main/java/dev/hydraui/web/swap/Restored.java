package dev.hydraui.web.swap;

import dev.hydraui.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of an earlier program's state this program can go on with.
 *
 * @param state empty where the whole state begins anew
 * @param asksAgain whether some of it is as {@code init} has it, and so asks for what init asks for
 * @param losses what did not fit, where, and what stands there now; for people
 */
record Restored(Optional<Object> state, boolean asksAgain, List<String> losses) {

  /**
   * Reads what {@link Snapshot} wrote.
   *
   * @param first the state this program would begin with: its parts take the place of those that do
   *     not fit
   */
  static Restored of(JsonValue written, Object first) {
    Reading reading = new Reading();
    try {
      Object state = reading.value(written, Object.class, first, "state");
      return new Restored(Optional.ofNullable(state), reading.asksAgain(), reading.losses());
    } catch (Reading.Misfit misfit) {
      List<String> losses = new ArrayList<>();
      losses.add("The state begins anew: " + misfit.getMessage());
      return new Restored(Optional.empty(), true, losses);
    }
  }
}
