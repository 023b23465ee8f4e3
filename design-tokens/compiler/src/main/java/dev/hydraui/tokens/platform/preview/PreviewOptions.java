package dev.hydraui.tokens.platform.preview;

import java.util.List;

/**
 * How the preview is made.
 *
 * @param title what the page is called
 * @param pairs texts and backgrounds whose contrast is shown; when there are none, they are guessed
 *     by names, such as {@code on-primary} on {@code primary} and texts on surfaces
 */
public record PreviewOptions(String title, List<Pair> pairs) {
  public PreviewOptions {
    pairs = List.copyOf(pairs);
  }

  /** A text and what it stands on, by the paths of their tokens. */
  public record Pair(String text, String background) {}

  /** Returns a plain title, and pairs guessed by names. */
  public static PreviewOptions defaults() {
    return new PreviewOptions("Design tokens", List.of());
  }

  /** Returns these options with another title. */
  public PreviewOptions title(String title) {
    return new PreviewOptions(title, pairs);
  }

  /** Returns these options with these pairs and no guesses. */
  public PreviewOptions pairs(List<Pair> pairs) {
    return new PreviewOptions(title, pairs);
  }
}
