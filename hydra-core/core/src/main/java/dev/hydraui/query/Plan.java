package dev.hydraui.query;

import dev.hydraui.machine.Request;
import java.util.Optional;
import java.util.function.Function;

/** How a query's data is fetched: by one request or by several in turn. */
interface Plan<T> {

  /** The first request, given the data of now and in which direction to go on from it. */
  Round<?, T> start(Optional<T> data, Direction direction);

  /** A plan of one request. */
  static <A, T> Plan<T> once(Request<A> request, Function<? super A, Result<T>> reader) {
    Round<A, T> round = new Round<>(request, answer -> new Ended<>(read(reader, answer)));
    return (data, direction) -> round;
  }

  private static <A, T> Result<T> read(Function<? super A, Result<T>> reader, A answer) {
    try {
      return reader.apply(answer);
    } catch (RuntimeException wrong) {
      return Result.failure(QueryError.unreadable(wrong));
    }
  }

  /** A request and what follows from its answer. */
  record Round<A, T>(Request<A> request, Function<? super A, Progress<T>> read) {

    /** Reads the answer to this very request, which has come as an event. */
    @SuppressWarnings("unchecked")
    Progress<T> answered(Object answer) {
      return read.apply((A) answer);
    }
  }

  /** What follows from an answer. */
  sealed interface Progress<T> {}

  /** There is a result. */
  record Ended<T>(Result<T> result) implements Progress<T> {}

  /** There is more to ask. */
  record Continued<T>(Round<?, T> next) implements Progress<T> {}

  /** Where a fetch goes. */
  enum Direction {
    AFRESH,
    NEXT,
    PREVIOUS
  }
}
