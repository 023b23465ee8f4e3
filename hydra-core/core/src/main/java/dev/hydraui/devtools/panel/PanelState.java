package dev.hydraui.devtools.panel;

import dev.hydraui.devtools.Change;
import dev.hydraui.devtools.Recording;
import java.util.Optional;

/**
 * What a panel shows.
 *
 * @param recording empty until the program has begun
 * @param playing whether the moments are shown one after the other
 * @param marked the change whose place is marked on screen
 * @param error what is wrong with the log that was chosen, or nothing
 */
public record PanelState<S, E>(
    Optional<Recording<S, E>> recording,
    Look look,
    boolean playing,
    Optional<Change> marked,
    String error) {

  static <S, E> PanelState<S, E> first() {
    return new PanelState<>(Optional.empty(), Look.FIRST, false, Optional.empty(), "");
  }

  PanelState<S, E> with(Recording<S, E> now) {
    return new PanelState<>(Optional.of(now), look, playing, marked, error);
  }

  PanelState<S, E> with(Look now) {
    return new PanelState<>(recording, now, playing, marked, error);
  }

  PanelState<S, E> playing(boolean now) {
    return new PanelState<>(recording, look, now, marked, error);
  }

  PanelState<S, E> marked(Optional<Change> now) {
    return new PanelState<>(recording, look, playing, now, error);
  }

  PanelState<S, E> error(String now) {
    return new PanelState<>(recording, look, playing, marked, now);
  }
}
