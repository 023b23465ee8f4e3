package dev.hydraui.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Pages that follow each other without a gap.
 *
 * @param start where the first of them was asked for
 * @param pages at least one
 */
public record Pages<T>(Cursor start, List<Page<T>> pages) {

  public Pages {
    pages = List.copyOf(pages);
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("Pages are at least one");
    }
  }

  /** The items of all pages in order. */
  public List<T> items() {
    if (pages.size() == 1) {
      return pages.get(0).items();
    }
    List<T> items = new ArrayList<>();
    for (Page<T> page : pages) {
      items.addAll(page.items());
    }
    return items;
  }

  /** The cursor of the page behind the last; empty if there is none. */
  public Optional<String> next() {
    return pages.get(pages.size() - 1).next();
  }

  /** The cursor of the page before the first; empty if there is none. */
  public Optional<String> previous() {
    return pages.get(0).previous();
  }

  /** These pages with each item changed; the same ones if none was. */
  public Pages<T> map(UnaryOperator<T> change) {
    List<Page<T>> changed = new ArrayList<>(pages.size());
    boolean same = true;
    for (Page<T> page : pages) {
      Page<T> now = page.map(change);
      same &= now == page;
      changed.add(now);
    }
    return same ? this : new Pages<>(start, changed);
  }

  Pages<T> with(Page<T> page) {
    List<Page<T>> all = new ArrayList<>(pages);
    all.add(page);
    return new Pages<>(start, all);
  }

  Pages<T> under(Cursor cursor, Page<T> page) {
    List<Page<T>> all = new ArrayList<>();
    all.add(page);
    all.addAll(pages);
    return new Pages<>(cursor, all);
  }
}
