package dev.hydraui.tokens.platform;

import dev.hydraui.tokens.theme.Themes;

/**
 * Writes tokens the way one platform's developers would have written them by hand.
 *
 * <p>Every token arrives: what a platform cannot say is written as near as it can, and reported as
 * a warning; what it cannot say at all is an error.
 */
public interface Target {

  /**
   * Returns what the person calls the target, such as {@code css}; also the folder of its files.
   */
  String name();

  /** Adds the target's files, and what is wrong, to {@code output}. */
  void write(Themes themes, Output output);
}
