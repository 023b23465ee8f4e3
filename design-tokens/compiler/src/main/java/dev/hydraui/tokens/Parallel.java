package dev.hydraui.tokens;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** Does the same with many files, on as many threads as there are processors. */
final class Parallel {
  private Parallel() {}

  /** What is done with one file. */
  interface Step<T, R> {
    R of(T item) throws IOException;
  }

  /**
   * Returns what the step makes of each item, in their order.
   *
   * @throws IOException the first failure that was met, after every item had its turn
   */
  static <T, R> List<R> each(Collection<T> items, Step<T, R> step) throws IOException {
    Queue<IOException> failures = new ConcurrentLinkedQueue<>();
    List<R> results =
        items.parallelStream()
            .flatMap(
                item -> {
                  try {
                    return Stream.of(step.of(item));
                  } catch (IOException failure) {
                    failures.add(failure);
                    return Stream.empty();
                  }
                })
            .toList();
    if (!failures.isEmpty()) {
      throw failures.remove();
    }
    return results;
  }
}
