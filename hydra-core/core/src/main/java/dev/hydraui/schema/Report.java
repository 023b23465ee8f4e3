package dev.hydraui.schema;

import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Gathers violations; or, when only probing, whether there is any. */
final class Report {

  /** How many references may follow each other at one value; beyond it is a circle. */
  private static final int MAX_REFERENCES = 100;

  private final boolean probing;
  private final List<Violation> violations = new ArrayList<>();
  private boolean failed;
  private int references;

  private Report(boolean probing) {
    this.probing = probing;
  }

  static Report gathering() {
    return new Report(false);
  }

  /** Whether a value passes a check; nothing is reported. */
  boolean passes(Check check, JsonValue value, Place at) {
    Report probe = new Report(true);
    probe.references = references;
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
    int before = references;
    references = 0;
    check.run(value, at, this);
    references = before;
  }

  /** Follows a reference at the present value. */
  void follow(Check check, JsonValue value, Place at) {
    if (references >= MAX_REFERENCES) {
      add(at, "$ref", "cannot be checked: the schema refers to itself in a circle");
      return;
    }
    references++;
    check.run(value, at, this);
    references--;
  }

  List<Violation> violations() {
    return List.copyOf(violations);
  }
}
