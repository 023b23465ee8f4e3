package dev.hydraui.route;

import java.util.Optional;
import java.util.function.Function;

/**
 * One screen's shape of location, and how its parameters become the screen and back.
 *
 * @param <T> the screens of this route
 */
public final class Route<T> {

  private final Pattern pattern;
  private final Class<T> type;
  private final Function<Parameters, Optional<T>> read;
  private final Function<T, Parameters> write;

  private Route(
      String pattern,
      Class<T> type,
      Function<Parameters, Optional<T>> read,
      Function<T, Parameters> write) {
    this.pattern = new Pattern(pattern);
    this.type = type;
    this.read = read;
    this.write = write;
  }

  /**
   * A route.
   *
   * <pre>{@code
   * Route.of("{entity}/{key}", Detail.class,
   *     p -> new Detail(p.text("entity"), p.text("key")),
   *     detail -> Parameters.of("entity", detail.entity()).and("key", detail.key()))
   * }</pre>
   *
   * @param pattern words and names in braces, each a whole segment; empty for the root; what it
   *     does not name is taken from the query and put there
   * @throws IllegalArgumentException if the pattern is none
   */
  public static <T> Route<T> of(
      String pattern, Class<T> type, Function<Parameters, T> read, Function<T, Parameters> write) {
    return new Route<>(pattern, type, parameters -> Optional.of(read.apply(parameters)), write);
  }

  /** A route whose parameters may turn out to be of no such screen; then the next one is tried. */
  public static <T> Route<T> ofSome(
      String pattern,
      Class<T> type,
      Function<Parameters, Optional<T>> read,
      Function<T, Parameters> write) {
    return new Route<>(pattern, type, read, write);
  }

  /** A route to a single screen. */
  public static <T> Route<T> to(String pattern, Class<T> type, T screen) {
    return of(pattern, type, parameters -> screen, shown -> Parameters.NONE);
  }

  /** The screen at a location, if it is one of this route. */
  public Optional<T> parse(Location location) {
    return pattern.match(location).flatMap(read);
  }

  /** Where a screen is, if it is one of this route. */
  public Optional<Location> locate(Object screen) {
    return type.isInstance(screen)
        ? Optional.of(pattern.fill(write.apply(type.cast(screen))))
        : Optional.empty();
  }
}
