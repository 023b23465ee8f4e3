package dev.hydraui.admin.delete;

import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.data.Problem;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.value.Cells;
import dev.hydraui.admin.wish.Turn;
import dev.hydraui.admin.wish.Wish;
import dev.hydraui.capability.Clock;
import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.capability.HttpRequest;
import dev.hydraui.machine.Effect;
import dev.hydraui.query.QueryError;
import dev.hydraui.query.Result;
import dev.hydraui.schema.Entity;
import java.util.List;
import java.util.Optional;

/** Deletes records, late enough for the person to take it back. */
public final class Deleting {

  /** How long a deletion can be taken back, in milliseconds. */
  public static final long PATIENCE = 6_000;

  private final Site site;

  public Deleting(Site site) {
    this.site = site;
  }

  private record Name(int id) {}

  /** Begins to delete records. */
  public Turn<Deletions, DeletionEvent> begin(
      Deletions deletions, String entity, List<DataRecord> records) {
    if (records.isEmpty()) {
      return Turn.of(deletions);
    }
    int id = deletions.next();
    Effect<DeletionEvent> due =
        Effect.<Long, DeletionEvent>ask(
            new Clock.After(PATIENCE), now -> new DeletionEvent.Due(id));
    return Turn.<Deletions, DeletionEvent>of(deletions.and(entity, records))
        .with(due.named(new Name(id)));
  }

  public Turn<Deletions, DeletionEvent> update(Deletions deletions, DeletionEvent event) {
    Deletion deletion = deletions.get(event.id()).orElse(null);
    if (deletion == null) {
      return Turn.of(deletions);
    }
    if (event instanceof DeletionEvent.Due) {
      return deletion.sent() ? Turn.of(deletions) : send(deletions, deletion, false);
    }
    if (event instanceof DeletionEvent.Undone) {
      Effect<DeletionEvent> calm = Effect.cancel(new Name(deletion.id()));
      return deletion.sent()
          ? Turn.of(deletions)
          : Turn.<Deletions, DeletionEvent>of(deletions.without(deletion.id())).with(calm);
    }
    return answered(deletions, deletion, ((DeletionEvent.Answered) event).answer());
  }

  /** Sends what is not sent yet: the application is about to close. */
  public Turn<Deletions, DeletionEvent> leave(Deletions deletions) {
    Turn<Deletions, DeletionEvent> turn = Turn.of(deletions);
    for (Deletion deletion : deletions.list()) {
      if (!deletion.sent()) {
        turn = turn.then(so -> send(so, deletion, true));
      }
    }
    return turn;
  }

  private Turn<Deletions, DeletionEvent> send(
      Deletions deletions, Deletion deletion, boolean leaving) {
    HttpRequest request =
        site.api().delete(deletion.entity(), deletion.records()).outlivesApplication(leaving);
    Effect<DeletionEvent> ask =
        Effect.<HttpAnswer, DeletionEvent>ask(
            request, answer -> new DeletionEvent.Answered(deletion.id(), answer));
    return Turn.<Deletions, DeletionEvent>of(deletions.sent(deletion.id()))
        .with(ask.named(new Name(deletion.id())));
  }

  private Turn<Deletions, DeletionEvent> answered(
      Deletions deletions, Deletion deletion, HttpAnswer answer) {
    Turn<Deletions, DeletionEvent> turn = Turn.of(deletions.without(deletion.id()));
    Result<Boolean> result = Result.json(answer, body -> true);
    QueryError error = result instanceof Result.Failure<Boolean> failure ? failure.error() : null;
    boolean gone =
        error == null || (Problem.is(error, "not-found") && deletion.records().size() == 1);
    return gone
        ? turn.wish(new Wish.Deleted(deletion.entity(), deletion.keys()))
            .wish(new Wish.Tell(done(deletion)))
        : turn.wish(new Wish.Tell(failure(deletion, error)))
            .wish(new Wish.Written(deletion.entity()))
            .doubting(error);
  }

  private Wish.Notice done(Deletion deletion) {
    String first = site.name(deletion.records().get(0));
    return Wish.Notice.good(site.texts().deleted(deletion.records().size(), first));
  }

  private Wish.Notice failure(Deletion deletion, QueryError problem) {
    DataRecord first = deletion.records().get(0);
    String name =
        deletion.records().size() == 1
            ? site.name(first)
            : site.texts().records(deletion.records().size());
    Wish.Notice notice = Wish.Notice.bad(site.texts().notDeleted(name, reason(deletion, problem)));
    return deletion.records().size() == 1 && first.key().isPresent()
        ? notice.link(site.texts().open(), Cells.opened(deletion.entity(), first.key().get()))
        : notice;
  }

  private String reason(Deletion deletion, QueryError problem) {
    boolean single = deletion.records().size() == 1;
    int at = Problem.operation(problem);
    boolean known = !single && at >= 0 && at < deletion.records().size();
    String name = known ? site.name(deletion.records().get(at)) : "";
    if (Problem.is(problem, "referenced")) {
      Optional<Entity> entity = site.schema().entity(Problem.referrer(problem));
      return site.texts().referenced(entity.map(Entity::plural).orElse(""), name, single);
    }
    return Problem.is(problem, "conflict")
        ? site.texts().changedMeanwhile(name, single)
        : site.texts().problem(problem);
  }
}
