package dev.hydraui.route;

import java.util.List;
import java.util.Optional;

/**
 * All routes of an application; the first that matches wins, so {@code new} stands before {@code
 * {key}}.
 *
 * @param <S> the application's screens, usually a sealed interface of records
 */
public final class Routes<S> {

  private final List<Route<? extends S>> routes;

  private Routes(List<Route<? extends S>> routes) {
    this.routes = routes;
  }

  @SafeVarargs
  public static <S> Routes<S> of(Route<? extends S>... routes) {
    return new Routes<>(List.of(routes));
  }

  /** The screen at a location, as the person's address bar or a link has it. */
  public Optional<S> parse(String location) {
    Location parsed = Location.parse(location);
    for (Route<? extends S> route : routes) {
      Optional<? extends S> screen = route.parse(parsed);
      if (screen.isPresent()) {
        return Optional.of(screen.get());
      }
    }
    return Optional.empty();
  }

  /**
   * The location of a screen, for links and for {@code Navigation.Push}.
   *
   * @throws IllegalArgumentException if no route is for screens of its type
   */
  public String print(S screen) {
    for (Route<? extends S> route : routes) {
      Optional<Location> location = route.locate(screen);
      if (location.isPresent()) {
        return location.get().print();
      }
    }
    throw new IllegalArgumentException("No route leads to " + screen);
  }
}
