package dev.hydraui.admin.list;

import dev.hydraui.admin.data.DataApi;
import dev.hydraui.admin.data.DataPage;
import dev.hydraui.admin.data.Result;
import dev.hydraui.admin.place.Criteria;
import dev.hydraui.admin.wish.Turn;
import dev.hydraui.admin.wish.Wish;
import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.machine.Effect;

/**
 * Fetches pages of records: the newest request wins. The records that are found are counted in a
 * request of its own, so that no page waits for its count.
 */
public final class Fetching {

  private final DataApi api;

  public Fetching(DataApi api) {
    this.api = api;
  }

  /** Names a request, so that a newer one for the same place takes its turn. */
  private record Name(String what, String path) {}

  /** Fetches what is wanted. */
  public Turn<Rows, RowsEvent> load(Rows rows, Criteria wanted) {
    Rows waiting = rows.wanting(wanted);
    Turn<Rows, RowsEvent> turn = Turn.<Rows, RowsEvent>of(waiting).with(page(waiting));
    return waiting.total().isEmpty() ? turn.with(count(waiting)) : turn;
  }

  /** Fetches the same once more, with its count. */
  public Turn<Rows, RowsEvent> refresh(Rows rows) {
    Rows waiting = rows.wanting(rows.criteria());
    return Turn.<Rows, RowsEvent>of(waiting).with(page(waiting)).with(count(waiting));
  }

  private Effect<RowsEvent> page(Rows rows) {
    return Effect.<HttpAnswer, RowsEvent>ask(
            api.page(rows.path(), rows.criteria().request()), RowsEvent.Answered::new)
        .named(new Name("page", rows.path()));
  }

  private Effect<RowsEvent> count(Rows rows) {
    return Effect.<HttpAnswer, RowsEvent>ask(
            api.page(rows.path(), rows.criteria().count()), RowsEvent.Counted::new)
        .named(new Name("count", rows.path()));
  }

  public Turn<Rows, RowsEvent> update(Rows rows, RowsEvent event) {
    if (event instanceof RowsEvent.Counted counted) {
      return Turn.of(
          Result.page(counted.answer()) instanceof Result.Good<DataPage> good
              ? rows.counted(good.value().total())
              : rows);
    }
    RowsEvent.Answered answered = (RowsEvent.Answered) event;
    Result<DataPage> result = Result.page(answered.answer());
    if (result instanceof Result.Bad<DataPage> bad) {
      Turn<Rows, RowsEvent> turn = Turn.of(rows.failed(bad.problem()));
      return bad.problem().isPassing() ? turn.wish(new Wish.ServerGone()) : turn;
    }
    DataPage page = ((Result.Good<DataPage>) result).value();
    boolean behindTheEnd = page.items().isEmpty() && rows.criteria().cursor().isPresent();
    return behindTheEnd ? load(rows, rows.criteria().first()) : Turn.of(rows.answered(page));
  }
}
