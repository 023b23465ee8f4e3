package dev.hydraui.tokens.set;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.problem.Near;
import dev.hydraui.tokens.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Checks that an object has the members of its type, and no other. */
final class Members {
  private Members() {}

  /**
   * Returns whether an object with all required members stands at {@code cursor}; adds problems for
   * what is missing and what is too much.
   *
   * @param what the type, as a message says it
   */
  static boolean check(Cursor cursor, String what, List<String> required, List<String> optional) {
    if (!(cursor.json() instanceof Json.ObjectValue object)) {
      cursor.expected(what);
      return false;
    }
    List<String> known = new ArrayList<>(required);
    known.addAll(optional);
    boolean good = true;
    for (String name : object.members().keySet()) {
      if (!known.contains(name)) {
        cursor
            .scope()
            .run
            .problems
            .add(
                Problem.error(
                        "unknown-member",
                        object.members().get(name).at(),
                        "\""
                            + name
                            + "\" does not belong here, expected "
                            + String.join(", ", known))
                    .hint(Near.hint(name, known)));
        good = false;
      }
    }
    for (String name : required) {
      if (!object.members().containsKey(name)) {
        cursor.error("missing-member", "\"" + name + "\" is missing");
        good = false;
      }
    }
    return good;
  }
}
