package dev.hydraui.devtools;

import java.util.List;

/**
 * What one drawing of the view changed on screen.
 *
 * @param number how many there were before it
 * @param moment the number of the moment that was drawn
 * @param changes the outermost places only: what is new has all its parts anew
 * @param more how many further changes there were
 */
public record Render(int number, int moment, List<Change> changes, int more) {

  /** How many changes of one drawing are kept. */
  static final int MOST = 200;

  public Render {
    changes = List.copyOf(changes);
  }
}
