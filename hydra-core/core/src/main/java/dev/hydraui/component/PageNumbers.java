package dev.hydraui.component;

import java.util.ArrayList;
import java.util.List;

/** Which pages of a {@link Pagination} are offered by their numbers. */
public final class PageNumbers {

  /** Pages that are left out. */
  public static final int GAP = 0;

  /** So many are offered at most, gaps among them: as many wherever one is. */
  private static final int MOST = 7;

  private PageNumbers() {}

  /** The first, the last, the one at hand and those beside it; {@link #GAP} between what is far. */
  public static List<Integer> around(int page, int count) {
    List<Integer> pages = new ArrayList<>();
    if (count <= MOST) {
      add(pages, 1, count);
      return pages;
    }
    boolean early = page < MOST - 2;
    boolean late = page > count - MOST + 3;
    add(pages, 1, early ? MOST - 2 : 1);
    pages.add(GAP);
    if (!early && !late) {
      add(pages, page - 1, page + 1);
      pages.add(GAP);
    }
    add(pages, late && !early ? count - MOST + 3 : count, count);
    return pages;
  }

  private static void add(List<Integer> pages, int from, int to) {
    for (int i = from; i <= to; i++) {
      pages.add(i);
    }
  }
}
