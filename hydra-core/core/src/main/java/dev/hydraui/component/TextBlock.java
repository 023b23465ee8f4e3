package dev.hydraui.component;

import java.util.List;

/**
 * A block of rich text. Items of a list are blocks that follow one another.
 *
 * @param kind what it is
 * @param depth the level of a heading, 1 to 6; how many lists an item stands in beside its own, at
 *     most one more than the item before it
 * @param number of an item of a numbered list; 0 for the one that follows the item before it
 * @param runs its text
 */
public record TextBlock(BlockKind kind, int depth, int number, List<TextRun> runs) {

  /** A block without a number of its own. */
  public TextBlock(BlockKind kind, int depth, List<TextRun> runs) {
    this(kind, depth, 0, runs);
  }

  /** Its text without any form. */
  public String plain() {
    StringBuilder plain = new StringBuilder();
    for (TextRun run : runs) {
      plain.append(run.text());
    }
    return "" + plain;
  }
}
