package dev.hydraui.schema;

import java.util.List;

/** A schema document that cannot be used: everything that is wrong with it, at once. */
public final class SchemaException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public SchemaException(List<Problem> problems) {
    super(lines(problems));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }

  private static String lines(List<Problem> problems) {
    StringBuilder out = new StringBuilder();
    for (Problem problem : problems) {
      out.append(out.length() == 0 ? "" : "\n").append("" + problem);
    }
    return out.toString();
  }
}
