package dev.hydraui.admin.list;

import dev.hydraui.admin.data.DataPage;
import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.data.Problem;
import dev.hydraui.admin.place.Criteria;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page of records on screen. While another one is fetched, the old one stays.
 *
 * @param path of the data API: an entity's, or a relation's of a record
 * @param criteria what is wanted
 * @param shown what is shown: as wanted, unless another page is being fetched
 * @param page the records; empty before the first answer
 * @param total how many there are on all pages, where known
 * @param busy whether an answer is awaited
 * @param problem why the last request failed
 */
public record Rows(
    String path,
    Criteria criteria,
    Criteria shown,
    Optional<DataPage> page,
    Optional<Long> total,
    boolean busy,
    Optional<Problem> problem) {

  /** Nothing asked for yet. */
  public static Rows of(String path, Criteria criteria) {
    return new Rows(
        path, criteria, criteria, Optional.empty(), Optional.empty(), false, Optional.empty());
  }

  public List<DataRecord> items() {
    return page.isPresent() ? page.get().items() : List.of();
  }

  /** Whether there is nothing to show yet, and no reason for that. */
  public boolean isFirst() {
    return page.isEmpty() && problem.isEmpty();
  }

  /** The criteria of the page behind this one, if there is one. */
  public Optional<Criteria> next() {
    return page.flatMap(DataPage::next)
        .map(token -> shown.page(new Criteria.Cursor(true, token), shown.from() + items().size()));
  }

  /** The criteria of the page before this one, if there is one. */
  public Optional<Criteria> previous() {
    int start = shown.from() - shown.limit();
    return page.flatMap(DataPage::previous)
        .map(
            token ->
                start <= 0 && shown.from() > 0
                    ? shown.first()
                    : shown.page(new Criteria.Cursor(false, token), start));
  }

  /** Wants something else. The count stays where the same records are found. */
  Rows wanting(Criteria other) {
    Optional<Long> known = criteria.findsSame(other) ? total : Optional.empty();
    return new Rows(path, other, shown, page, known, true, Optional.empty());
  }

  Rows answered(DataPage answer) {
    DataPage same =
        new DataPage(
            reused(answer.items(), items()), answer.next(), answer.previous(), answer.total());
    return new Rows(path, criteria, criteria, Optional.of(same), total, false, Optional.empty());
  }

  Rows failed(Problem why) {
    return new Rows(path, criteria, shown, page, total, false, Optional.of(why));
  }

  Rows counted(Optional<Long> count) {
    return new Rows(path, criteria, shown, page, count, busy, problem);
  }

  /** Without some records, as long as no new answer has come. */
  public Rows without(Set<String> keys) {
    List<DataRecord> rest = new ArrayList<>();
    for (DataRecord record : items()) {
      if (record.key().isEmpty() || !keys.contains(record.key().get())) {
        rest.add(record);
      }
    }
    int gone = items().size() - rest.size();
    if (gone == 0) {
      return this;
    }
    DataPage less =
        page.map(p -> new DataPage(rest, p.next(), p.previous(), p.total())).orElseThrow();
    return new Rows(
        path,
        criteria,
        shown,
        Optional.of(less),
        total.map(count -> Math.max(0, count - gone)),
        busy,
        problem);
  }

  /** An unchanged record stays the same object, so that its row is not drawn again. */
  private static List<DataRecord> reused(List<DataRecord> fresh, List<DataRecord> old) {
    List<DataRecord> result = new ArrayList<>(fresh.size());
    for (int i = 0; i < fresh.size(); i++) {
      boolean same = i < old.size() && old.get(i).equals(fresh.get(i));
      result.add(same ? old.get(i) : fresh.get(i));
    }
    return result;
  }
}
