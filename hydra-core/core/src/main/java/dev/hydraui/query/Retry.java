package dev.hydraui.query;

/**
 * How often a query is tried again after a failure that may pass, and after how long: twice as long
 * each time, by chance up to half of that less, so that many clients do not all come back at once.
 * A server's {@code Retry-After} goes before a shorter wait.
 *
 * @param times how often it is tried again; 0 for never
 * @param firstMillis the first wait
 * @param longestMillis no wait is longer, unless the server asks for it
 */
public record Retry(int times, long firstMillis, long longestMillis) {

  /** Three times, after one, two and four seconds. */
  public static final Retry DEFAULT = new Retry(3, 1_000, 30_000);

  /** The first failure is final. */
  public static final Retry NEVER = new Retry(0, 0, 0);

  public Retry {
    if (times < 0 || firstMillis < 0 || longestMillis < firstMillis) {
      throw new IllegalArgumentException(
          "A retry needs times >= 0 and 0 <= firstMillis <= longestMillis: "
              + times
              + ", "
              + firstMillis
              + ", "
              + longestMillis);
    }
  }

  /** Whether to try again after so many failures in a row. */
  boolean again(QueryError error, int failures) {
    return failures <= times && error.isTransient();
  }

  /**
   * The wait after so many failures in a row.
   *
   * @param chance 0 to 65,535
   */
  long millis(QueryError error, int failures, int chance) {
    long wait = firstMillis;
    for (int i = 1; i < failures && wait < longestMillis; i++) {
      wait = wait > longestMillis / 2 ? longestMillis : wait * 2;
    }
    long half = wait / 2;
    wait -= half / 65_536 * chance + half % 65_536 * chance / 65_536;
    return error instanceof QueryError.Problem problem
        ? Math.max(wait, problem.retryAfterMillis())
        : wait;
  }
}
