package dev.hydraui.devtools.panel;

import dev.hydraui.json.Json;
import dev.hydraui.json.JsonString;
import java.util.Optional;

/** Values as text for people: {@code Add(by: 1)}. Whatever is large is cut, and says so. */
public final class Notation {

  private static final int WIDTH = 72;
  private static final int MOST = 20_000;
  private static final int DEPTH = 64;

  private final Anatomy anatomy;

  public Notation(Anatomy anatomy) {
    this.anatomy = anatomy;
  }

  /** A value in one line of so many characters at most. */
  public String line(Object value, int most) {
    StringBuilder out = new StringBuilder();
    write(value, out, most, 0);
    return out.length() <= most ? out.toString() : out.substring(0, most - 1) + "…";
  }

  /** A value in as many lines as it takes, its parts indented. */
  public String block(Object value) {
    StringBuilder out = new StringBuilder();
    block(value, out, 0);
    return out.length() <= MOST ? out.toString() : out.substring(0, MOST) + "\n… and more";
  }

  private void block(Object value, StringBuilder out, int depth) {
    int room = WIDTH - 2 * depth;
    String line = line(value, Math.max(room, 16));
    Optional<Parts> parts = anatomy.of(content(value));
    if (out.length() > MOST || parts.isEmpty() || depth > DEPTH || !line.endsWith("…")) {
      out.append(parts.isEmpty() ? line(value, MOST) : line);
      return;
    }
    Parts known = parts.get();
    out.append(known.name()).append(opening(known)).append('\n');
    for (int i = 0; i < known.values().size() && out.length() <= MOST; i++) {
      indent(out, depth + 1);
      name(known, i, out);
      block(known.values().get(i), out, depth + 1);
      out.append('\n');
    }
    indent(out, depth);
    out.append(closing(known));
  }

  private static void indent(StringBuilder out, int depth) {
    for (int i = 0; i < depth; i++) {
      out.append("  ");
    }
  }

  /** Stops where there is more than wanted. */
  private void write(Object value, StringBuilder out, int most, int depth) {
    Object content = content(value);
    if (out.length() > most) {
      return;
    }
    if (content == null) {
      out.append("nothing");
      return;
    }
    if (content instanceof String text) {
      // A little more than is wanted, so that it is seen to be cut.
      String some = text.length() <= most ? text : text.substring(0, most);
      out.append(Json.write(new JsonString(some)));
      out.append(some.length() < text.length() ? "…" : "");
      return;
    }
    Optional<Parts> parts = anatomy.of(content);
    if (parts.isEmpty() || depth > DEPTH) {
      out.append(content);
      return;
    }
    Parts known = parts.get();
    out.append(known.name());
    if (!known.name().isEmpty() && known.values().isEmpty()) {
      return;
    }
    out.append(opening(known));
    for (int i = 0; i < known.values().size() && out.length() <= most; i++) {
      out.append(i == 0 ? "" : ", ");
      name(known, i, out);
      write(known.values().get(i), out, most, depth + 1);
    }
    out.append(closing(known));
  }

  /** What is in an Optional stands for it. */
  static Object content(Object value) {
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }

  private static void name(Parts parts, int index, StringBuilder out) {
    if (!parts.names().isEmpty()) {
      out.append(parts.names().get(index)).append(": ");
    }
  }

  private static char opening(Parts parts) {
    return parts.isList() ? '[' : parts.name().isEmpty() ? '{' : '(';
  }

  private static char closing(Parts parts) {
    return parts.isList() ? ']' : parts.name().isEmpty() ? '}' : ')';
  }
}
