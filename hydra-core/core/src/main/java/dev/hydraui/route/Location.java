package dev.hydraui.route;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in the application: {@code contact/42?tab=deals#notes} taken apart.
 *
 * <p>{@code parse} takes anything: what is coded wrongly stays as it is, empty segments are
 * dropped, and so is a slash in front. {@code print} is its inverse: {@code
 * parse(location.print())} equals the location, whatever its texts hold (lone surrogates excepted:
 * they become U+FFFD). To that end segments that an address cannot carry (an empty one, {@code .}
 * and {@code ..}) are written with a tilde before them, as is a segment that begins with one.
 *
 * @param path decoded segments; none for the root
 * @param query in order
 * @param fragment decoded; empty if there is none
 */
public record Location(List<String> path, Parameters query, String fragment) {

  /** The root without query and fragment. */
  public static final Location ROOT = new Location(List.of(), Parameters.NONE, "");

  public Location {
    path = List.copyOf(path);
  }

  /** A location of these segments, not coded. */
  public static Location of(String... path) {
    return new Location(List.of(path), Parameters.NONE, "");
  }

  public static Location parse(String text) {
    int hash = text.indexOf('#');
    String beforeHash = hash < 0 ? text : text.substring(0, hash);
    String fragment = hash < 0 ? "" : Percent.decode(text.substring(hash + 1), false);
    int mark = beforeHash.indexOf('?');
    String path = mark < 0 ? beforeHash : beforeHash.substring(0, mark);
    Parameters query = mark < 0 ? Parameters.NONE : query(beforeHash.substring(mark + 1));
    return new Location(segments(path), query, fragment);
  }

  private static List<String> segments(String path) {
    List<String> segments = new ArrayList<>();
    for (String segment : Percent.split(path, '/')) {
      if (!segment.isEmpty()) {
        segments.add(unmark(Percent.decode(segment, false)));
      }
    }
    return segments;
  }

  private static Parameters query(String text) {
    Parameters query = Parameters.NONE;
    for (String pair : Percent.split(text, '&')) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        query = query.and(Percent.decode(name, true), Percent.decode(value, true));
      }
    }
    return query;
  }

  /**
   * The location as an address relative to where the application is mounted, percent-coded; the
   * root is the empty text.
   */
  public String print() {
    StringBuilder out = new StringBuilder();
    for (String segment : path) {
      if (out.length() > 0) {
        out.append('/');
      }
      out.append(Percent.encode(mark(segment), Percent.IN_PATH));
    }
    char before = '?';
    for (Parameters.Parameter parameter : query.list()) {
      out.append(before).append(Percent.encode(parameter.name(), Percent.IN_QUERY));
      out.append('=').append(Percent.encode(parameter.value(), Percent.IN_QUERY));
      before = '&';
    }
    if (!fragment.isEmpty()) {
      out.append('#').append(Percent.encode(fragment, Percent.IN_PATH));
    }
    return out.toString();
  }

  private static String mark(String segment) {
    return needsMark(segment) ? "~" + segment : segment;
  }

  private static String unmark(String segment) {
    return segment.startsWith("~") && needsMark(segment.substring(1))
        ? segment.substring(1)
        : segment;
  }

  private static boolean needsMark(String segment) {
    return segment.isEmpty()
        || segment.equals(".")
        || segment.equals("..")
        || segment.charAt(0) == '~';
  }

  /** This location with another query. */
  public Location with(Parameters newQuery) {
    return new Location(path, newQuery, fragment);
  }

  @Override
  public String toString() {
    return print();
  }
}
