package dev.hydraui.tokens.tree;

import dev.hydraui.tokens.problem.Position;

/** What a group holds: tokens and further groups, as written, no reference followed. */
public sealed interface Item permits Group, Declaration {

  /** Where its name stands. */
  Position at();
}
