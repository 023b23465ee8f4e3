package dev.hydraui.devtools;

import java.util.List;

/**
 * All that is known of a program that runs recorded.
 *
 * @param renders the last drawings of its view, in order
 * @param failures the last that were thrown, in order
 */
public record Recording<S, E>(
    Timeline<S, E> timeline, List<Render> renders, List<Failure> failures) {

  /** How many drawings and how many failures are kept. */
  public static final int MOST = 50;

  public Recording {
    renders = List.copyOf(renders);
    failures = List.copyOf(failures);
  }
}
