package dev.hydraui.component;

import java.util.ArrayList;
import java.util.List;

/** A part of a rich text as it is drawn: a block by itself, or items in a list. */
public sealed interface TextPart {

  /** A block that is no item. */
  record Alone(TextBlock block) implements TextPart {}

  /**
   * Items that stand below one another.
   *
   * @param numbered whether their numbers are shown
   */
  record Items(boolean numbered, List<Item> items) implements TextPart {}

  /**
   * An item of a list.
   *
   * @param number as it is shown, where its list is numbered
   * @param lists what stands in it, below its text
   */
  record Item(TextBlock block, int number, List<Items> lists) {}

  /** The parts of a text: items that follow one another become lists in one another. */
  static List<TextPart> of(List<TextBlock> blocks) {
    List<TextPart> parts = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      int end = at;
      while (end < blocks.size() && isItem(blocks.get(end))) {
        end++;
      }
      if (end > at) {
        parts.addAll(lists(blocks.subList(at, end), 0));
        at = end;
      } else {
        parts.add(new Alone(blocks.get(at)));
        at++;
      }
    }
    return parts;
  }

  private static boolean isItem(TextBlock block) {
    return block.kind() == BlockKind.BULLET || block.kind() == BlockKind.NUMBER;
  }

  /**
   * Those that are deeper stand in the item before them, those of another kind in a list beside.
   */
  private static List<Items> lists(List<TextBlock> blocks, int depth) {
    List<Items> lists = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      TextBlock block = blocks.get(at);
      int end = at + 1;
      while (end < blocks.size() && blocks.get(end).depth() > depth) {
        end++;
      }
      boolean numbered = block.kind() == BlockKind.NUMBER;
      Items list = lists.isEmpty() ? null : lists.get(lists.size() - 1);
      if (list == null || list.numbered != numbered) {
        list = new Items(numbered, new ArrayList<>());
        lists.add(list);
      }
      int before = list.items.isEmpty() ? 0 : list.items.get(list.items.size() - 1).number;
      int number = block.number() > 0 ? block.number() : before + 1;
      list.items.add(new Item(block, number, lists(blocks.subList(at + 1, end), depth + 1)));
      at = end;
    }
    return lists;
  }
}
