package dev.hydraui.query;

import dev.hydraui.capability.HttpRequest;
import dev.hydraui.json.JsonValue;
import dev.hydraui.machine.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Data that a machine wants to have: how to ask for it, and how long it is good.
 *
 * <pre>{@code
 * record ContactKey(String id) {}
 *
 * Query.json(new ContactKey(id), HttpRequest.get("data/contact/" + id), Contact::read)
 *     .tagged("entity:contact")
 * }</pre>
 *
 * <p>Two queries are the same one when their keys are equal. A key therefore holds everything that
 * the request depends on, and is a record of a type of its own, because it stands for the type of
 * the data too. A {@link QueryCache} answers queries.
 *
 * @param <T> the data: immutable, and compared by value to find out what has changed
 */
public final class Query<T> {

  /** A span of time without an end, in milliseconds. */
  public static final long FOREVER = Long.MAX_VALUE;

  /** How long data is fresh unless a query says otherwise: half a minute. */
  public static final long FRESH_MILLIS = 30_000;

  /** How long data that nobody wants is kept unless a query says otherwise: five minutes. */
  public static final long KEEP_MILLIS = 300_000;

  private final Object key;
  private final Plan<T> plan;
  private final List<String> tags;
  private final Optional<Object> series;
  private final long freshMillis;
  private final long keepMillis;
  private final Retry retry;

  private Query(
      Object key,
      Plan<T> plan,
      List<String> tags,
      Optional<Object> series,
      long freshMillis,
      long keepMillis,
      Retry retry) {
    this.key = Objects.requireNonNull(key, "key");
    this.plan = plan;
    this.tags = tags;
    this.series = series;
    this.freshMillis = requireSpan(freshMillis);
    this.keepMillis = requireSpan(keepMillis);
    this.retry = retry;
  }

  private static <T> Query<T> of(Object key, Plan<T> plan) {
    return new Query<>(
        key, plan, List.of(), Optional.empty(), FRESH_MILLIS, KEEP_MILLIS, Retry.DEFAULT);
  }

  /** A query for what a reader makes of any request's answer. */
  public static <A, T> Query<T> of(
      Object key, Request<A> request, Function<? super A, Result<T>> reader) {
    return of(key, Plan.once(request, reader));
  }

  /** A query for what a reader makes of the JSON that a server answers; see {@link Result#json}. */
  public static <T> Query<T> json(
      Object key, HttpRequest request, Function<? super JsonValue, ? extends T> reader) {
    return of(key, request, answer -> Result.<T>json(answer, reader));
  }

  /**
   * A query for pages that follow each other by cursor. The first is fetched when it is wanted, the
   * others with {@link QueryCache#next} and {@link QueryCache#previous}; a refresh fetches again
   * all that are there, from the first on, and shows them when it has them all.
   */
  public static <T> Query<Pages<T>> pages(
      Object key,
      Function<? super Cursor, HttpRequest> request,
      Function<? super JsonValue, Page<T>> reader) {
    return of(key, new PagesPlan<>(request, reader));
  }

  /** This query with more tags, by which {@link QueryCache#invalidate} finds it. */
  public Query<T> tagged(String... more) {
    List<String> all = new ArrayList<>(tags);
    all.addAll(List.of(more));
    return new Query<>(key, plan, List.copyOf(all), series, freshMillis, keepMillis, retry);
  }

  /**
   * This query as one of a series, such as the pages of one table: when it takes another one's
   * place and has no data yet, the other's data stands in for it.
   *
   * @param name equal for all queries of the series, whose data is of one type
   */
  public Query<T> inSeries(Object name) {
    return new Query<>(key, plan, tags, Optional.of(name), freshMillis, keepMillis, retry);
  }

  /**
   * This query with another time in which its data needs no refresh. What is stale is fetched again
   * when it is wanted anew, when the person comes back to the application or the network does; not
   * while they look at it, unless it is invalidated.
   *
   * @param millis 0 if its data is stale at once; {@link #FOREVER} if only an invalidation makes it
   *     so
   */
  public Query<T> freshFor(long millis) {
    return new Query<>(key, plan, tags, series, millis, keepMillis, retry);
  }

  /**
   * This query with another time for which its data is kept when nobody wants it.
   *
   * @param millis at least 0; {@link #FOREVER} to keep it
   */
  public Query<T> keptFor(long millis) {
    return new Query<>(key, plan, tags, series, freshMillis, millis, retry);
  }

  /** This query with other rules for trying again. */
  public Query<T> retrying(Retry rules) {
    return new Query<>(key, plan, tags, series, freshMillis, keepMillis, rules);
  }

  public Object key() {
    return key;
  }

  public List<String> tags() {
    return tags;
  }

  Plan<T> plan() {
    return plan;
  }

  Optional<Object> series() {
    return series;
  }

  long freshMillis() {
    return freshMillis;
  }

  long keepMillis() {
    return keepMillis;
  }

  Retry retry() {
    return retry;
  }

  private static long requireSpan(long millis) {
    if (millis < 0) {
      throw new IllegalArgumentException("millis must not be negative: " + millis);
    }
    return millis;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Query<?> query && key.equals(query.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return "Query[" + key + "]";
  }
}
