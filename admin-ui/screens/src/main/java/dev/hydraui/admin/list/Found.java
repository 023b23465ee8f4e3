package dev.hydraui.admin.list;

import dev.hydraui.admin.data.DataPage;
import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.place.Criteria;
import dev.hydraui.admin.site.Site;
import dev.hydraui.query.QueryState;
import java.util.List;
import java.util.Optional;

/**
 * A page of records as it is to be seen.
 *
 * @param state what is known of the page
 * @param items its records, without those that are being deleted
 * @param total how many there are on all pages, where known
 * @param shown what the items were asked for with
 */
public record Found(
    QueryState<DataPage> state, List<DataRecord> items, Optional<Long> total, Criteria shown) {

  /** Whether there is nothing to show yet, and no reason for that. */
  public boolean isFirst() {
    return state.shown().isEmpty() && !failed();
  }

  /** Whether records are being fetched. */
  public boolean busy() {
    return state.busy();
  }

  public boolean failed() {
    return state.failure().isPresent();
  }

  /** The criteria of the page behind this one, if there is one. */
  public Optional<Criteria> next() {
    int count = state.shown().map(page -> page.items().size()).orElse(0);
    return state
        .shown()
        .flatMap(DataPage::next)
        .map(token -> shown.page(new Criteria.Cursor(true, token), shown.from() + count));
  }

  /** The criteria of the page before this one, if there is one. */
  public Optional<Criteria> previous() {
    int start = shown.from() - shown.limit();
    return state
        .shown()
        .flatMap(DataPage::previous)
        .map(
            token ->
                start <= 0 && shown.from() > 0
                    ? shown.first()
                    : shown.page(new Criteria.Cursor(false, token), start));
  }

  /** {@code 51 to 100 of 1,000}, as far as it is known. */
  public String status(Site site) {
    Optional<String> all = total.map(count -> site.format().number("" + count));
    if (shown.cursor().isPresent() && shown.from() == 0) {
      return site.texts().someOf(items.size(), all);
    }
    String first = site.format().number("" + (shown.from() + 1));
    String last = site.format().number("" + (shown.from() + items.size()));
    return site.texts().fromTo(first, last, all);
  }
}
