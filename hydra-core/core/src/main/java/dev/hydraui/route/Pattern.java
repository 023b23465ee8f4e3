package dev.hydraui.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The shape of a path: {@code contact/{key}/edit}. A name in braces stands for one whole segment.
 *
 * <p>Parameters that the pattern does not name travel in the query.
 */
final class Pattern {

  private final List<String> segments;

  /** Reads a pattern; throws {@link IllegalArgumentException} if it is none. */
  Pattern(String text) {
    segments = text.isEmpty() ? List.of() : Percent.split(text, '/');
    List<String> names = new ArrayList<>();
    for (String segment : segments) {
      boolean braces = segment.indexOf('{') >= 0 || segment.indexOf('}') >= 0;
      boolean whole = segment.lastIndexOf('{') == 0 && segment.indexOf('}') == segment.length() - 1;
      if (segment.isEmpty() || (braces && (!whole || segment.length() == 2))) {
        throw new IllegalArgumentException(
            "A segment of a route's pattern is a word or {name}: " + text);
      }
      if (whole && names.contains(segment)) {
        throw new IllegalArgumentException(segment + " stands twice in " + text);
      }
      names.add(segment);
    }
  }

  /** The parameters of a location of this shape, the path's before the query's. */
  Optional<Parameters> match(Location location) {
    if (location.path().size() != segments.size()) {
      return Optional.empty();
    }
    Parameters parameters = Parameters.NONE;
    Parameters query = location.query();
    for (int i = 0; i < segments.size(); i++) {
      String segment = segments.get(i);
      String value = location.path().get(i);
      if (isName(segment)) {
        parameters = parameters.and(name(segment), value);
        query = query.without(name(segment));
      } else if (!segment.equals(value)) {
        return Optional.empty();
      }
    }
    return Optional.of(parameters.and(query));
  }

  /** The location of this shape with these parameters. */
  Location fill(Parameters parameters) {
    List<String> path = new ArrayList<>();
    Parameters query = parameters;
    for (String segment : segments) {
      if (isName(segment)) {
        path.add(parameters.text(name(segment)));
        query = query.without(name(segment));
      } else {
        path.add(segment);
      }
    }
    return new Location(path, query, "");
  }

  private static boolean isName(String segment) {
    return segment.charAt(0) == '{';
  }

  private static String name(String segment) {
    return segment.substring(1, segment.length() - 1);
  }
}
