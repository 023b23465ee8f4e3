package dev.hydraui.devtools.panel;

import dev.hydraui.component.ChosenFile;
import dev.hydraui.devtools.Change;
import dev.hydraui.devtools.Recording;
import dev.hydraui.devtools.Traced;
import java.util.Optional;

/** What happens to a {@link Panel}. */
public sealed interface PanelEvent<S, E> {

  /** The program has gone on. */
  record Noticed<S, E>(Recording<S, E> recording) implements PanelEvent<S, E> {}

  /** The person wants another moment. */
  record Travelled<S, E>(Traced<S, E> wish) implements PanelEvent<S, E> {}

  /** The person looks at it in another way. */
  record Looked<S, E>(Look look) implements PanelEvent<S, E> {}

  /** All moments are to be shown, from the first. */
  record Played<S, E>() implements PanelEvent<S, E> {}

  record Stopped<S, E>() implements PanelEvent<S, E> {}

  /** It is time for the next moment. */
  record Ticked<S, E>() implements PanelEvent<S, E> {}

  /** The place of a change is to be marked, or no more. */
  record Marked<S, E>(Optional<Change> change) implements PanelEvent<S, E> {}

  record Exported<S, E>() implements PanelEvent<S, E> {}

  record Chosen<S, E>(ChosenFile file) implements PanelEvent<S, E> {}

  /** What stands in the file that was chosen. */
  record Read<S, E>(String file, Optional<String> text) implements PanelEvent<S, E> {}
}
