package dev.hydraui.query;

import java.util.Optional;

/** What a {@link QueryCache} knows about a query. */
public sealed interface QueryState<T> {

  /** Nobody has wanted it lately. */
  record Idle<T>() implements QueryState<T> {}

  /**
   * Its data is being fetched for the first time.
   *
   * @param previous data of the query of its series whose place it has taken
   */
  record Loading<T>(Optional<T> previous) implements QueryState<T> {}

  /**
   * It has data.
   *
   * @param data the same object as before unless it has changed
   * @param stale whether there may be newer data
   * @param activity what is being fetched beside it
   */
  record Ready<T>(T data, boolean stale, Activity activity) implements QueryState<T> {

    /** Whether the data is being fetched again. */
    public boolean refreshing() {
      return activity == Activity.REFRESHING;
    }
  }

  /**
   * It was tried in vain.
   *
   * @param last its own last data, or that of the query of its series whose place it has taken
   * @param attempts how often it was tried in a row, at least 1
   * @param retrying whether it is tried again by itself
   */
  record Failed<T>(QueryError error, Optional<T> last, int attempts, boolean retrying)
      implements QueryState<T> {}

  /** What goes on while there is data. */
  enum Activity {
    NONE,
    REFRESHING,
    /** The page behind the last one is being fetched. */
    NEXT,
    /** The page before the first one is being fetched. */
    PREVIOUS
  }

  /** What can be shown meanwhile: the data, or what stands in for it. */
  default Optional<T> shown() {
    if (this instanceof Ready<T> ready) {
      return Optional.of(ready.data);
    }
    if (this instanceof Loading<T> loading) {
      return loading.previous;
    }
    return this instanceof Failed<T> failed ? failed.last : Optional.empty();
  }

  /** Why it was tried in vain. */
  default Optional<QueryError> failure() {
    return this instanceof Failed<T> failed ? Optional.of(failed.error) : Optional.empty();
  }

  /** Whether something is being fetched for it, or will be without anyone's doing. */
  default boolean busy() {
    return this instanceof Loading
        || (this instanceof Ready<T> ready && ready.activity != Activity.NONE)
        || (this instanceof Failed<T> failed && failed.retrying);
  }
}
