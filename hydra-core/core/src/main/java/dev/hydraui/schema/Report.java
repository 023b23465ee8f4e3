package dev.hydraui.schema;

import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Gathers violations; or, when only probing, whether there is any. */
final class Report {

  private final boolean probing;
  private final List<Violation> violations = new ArrayList<>();
  private boolean failed;

  /** The references that are being followed at the present value. */
  private List<Object> followed;

  private Report(boolean probing, List<Object> followed) {
    this.probing = probing;
    this.followed = followed;
  }

  static Report gathering() {
    return new Report(false, new ArrayList<>());
  }

  /** Whether a value passes a check; nothing is reported. */
  boolean passes(Check check, JsonValue value, Place at) {
    Report probe = new Report(true, followed);
    check.run(value, at, probe);
    return !probe.failed;
  }

  /** Whether what else may be found does not matter any more. */
  boolean isDecided() {
    return probing && failed;
  }

  void add(Place at, String keyword, String message, JsonObject params) {
    failed = true;
    if (!probing) {
      violations.add(new Violation(at.pointer(), keyword, message, params));
    }
  }

  void add(Place at, String keyword, String message) {
    add(at, keyword, message, JsonObject.EMPTY);
  }

  /** Checks a value inside of the present one. */
  void descend(Check check, JsonValue value, Place at) {
    List<Object> before = followed;
    followed = new ArrayList<>(0);
    check.run(value, at, this);
    followed = before;
  }

  /** Follows a reference at the present value, to a check that is the same object each time. */
  void follow(Check check, JsonValue value, Place at) {
    if (followed.contains(check)) {
      add(at, "$ref", "cannot be checked: the schema refers to itself in a circle");
      return;
    }
    followed.add(check);
    check.run(value, at, this);
    followed.remove(followed.size() - 1);
  }

  List<Violation> violations() {
    return List.copyOf(violations);
  }
}
