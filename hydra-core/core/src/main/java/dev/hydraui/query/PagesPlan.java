package dev.hydraui.query;

import dev.hydraui.capability.HttpRequest;
import dev.hydraui.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Fetches pages: the first, the next, the previous, or once more all that are there. */
record PagesPlan<T>(
    Function<? super Cursor, HttpRequest> request, Function<? super JsonValue, Page<T>> reader)
    implements Plan<Pages<T>> {

  @Override
  public Round<?, Pages<T>> start(Optional<Pages<T>> data, Direction direction) {
    if (data.isPresent()) {
      Pages<T> pages = data.get();
      if (direction == Direction.NEXT && pages.next().isPresent()) {
        return ask(new Cursor.After(pages.next().get()), page -> done(pages.with(page)));
      }
      if (direction == Direction.PREVIOUS && pages.previous().isPresent()) {
        Cursor cursor = new Cursor.Before(pages.previous().get());
        return ask(cursor, page -> done(pages.under(cursor, page)));
      }
      return afresh(pages.start(), pages.pages().size());
    }
    return afresh(new Cursor.Start(), 1);
  }

  private Round<?, Pages<T>> afresh(Cursor start, int count) {
    return ask(start, page -> goOn(new Pages<>(start, List.of(page)), count));
  }

  private Progress<Pages<T>> goOn(Pages<T> pages, int count) {
    Optional<String> next = pages.next();
    return pages.pages().size() < count && next.isPresent()
        ? new Continued<>(ask(new Cursor.After(next.get()), page -> goOn(pages.with(page), count)))
        : done(pages);
  }

  private static <T> Progress<Pages<T>> done(Pages<T> pages) {
    return new Ended<>(Result.success(pages));
  }

  private Round<?, Pages<T>> ask(Cursor cursor, Function<Page<T>, Progress<Pages<T>>> then) {
    return new Round<>(
        request.apply(cursor),
        answer -> {
          Result<Page<T>> read = Result.json(answer, reader);
          return read instanceof Result.Success<Page<T>> page
              ? then.apply(page.value())
              : new Ended<>(Result.failure(((Result.Failure<Page<T>>) read).error()));
        });
  }
}
