package dev.hydraui.component;

import java.util.List;

/**
 * A block of rich text. Items of a list are blocks that follow one another.
 *
 * @param kind what it is
 * @param depth the level of a heading, 1 to 6; how many lists an item stands in beside its own
 * @param runs its text
 */
public record TextBlock(BlockKind kind, int depth, List<TextRun> runs) {

  /** Its text without any form. */
  public String plain() {
    StringBuilder plain = new StringBuilder();
    for (TextRun run : runs) {
      plain.append(run.text());
    }
    return "" + plain;
  }
}
