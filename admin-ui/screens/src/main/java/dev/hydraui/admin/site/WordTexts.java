package dev.hydraui.admin.site;

import dev.hydraui.admin.data.Problem;
import dev.hydraui.capability.Format;
import dev.hydraui.query.QueryError;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.Violation;

/** Words that occur everywhere, and what is said of values and problems. */
public interface WordTexts {

  /** How numbers are written, and which form goes with them. */
  Format format();

  default String yes() {
    return "Yes";
  }

  default String no() {
    return "No";
  }

  default String retry() {
    return "Try again";
  }

  default String cancel() {
    return "Cancel";
  }

  default String close() {
    return "Close";
  }

  default String open() {
    return "Open";
  }

  default String delete() {
    return "Delete";
  }

  default String undo() {
    return "Undo";
  }

  /** A text without a character, where it names something. */
  default String empty() {
    return "(empty)";
  }

  default String choose() {
    return "Choose…";
  }

  default String records(long count) {
    return Words.count(format(), count, "record", "records");
  }

  default String wrongValue(Field field) {
    if (!field.choices().isEmpty()) {
      return "Choose one of the values.";
    }
    return switch (field.type()) {
      case INTEGER -> "Enter a whole number.";
      case NUMBER -> "Enter a number, such as 12.50.";
      case BOOLEAN -> "Choose yes or no.";
      case OBJECT, ARRAY, ANY -> "This is not valid JSON.";
      case STRING -> "Enter a value.";
    };
  }

  /** What is said of a value that was stored and that its field would not take. */
  default String misfit(String value, String advice) {
    return "The stored value “" + value + "” does not fit. " + advice;
  }

  default String required() {
    return "This must be filled in.";
  }

  default String problem(QueryError error) {
    if (error instanceof QueryError.Unreachable none) {
      return none.isTransient()
          ? "The server cannot be reached."
          : "The server cannot be used from here: " + none.message() + ".";
    }
    if (error instanceof QueryError.Problem problem && !Problem.isTold(error)) {
      return "The server answered with status " + problem.status() + ".";
    }
    return error instanceof QueryError.Unreadable
        ? "The server’s answer cannot be read. " + error.message()
        : error.message();
  }

  default String tryingAgain() {
    return "Trying again…";
  }

  default String notDeleted(String name, String reason) {
    return name + " could not be deleted. " + reason;
  }

  default String deleting(int count, String name) {
    return "Deleting " + (count == 1 ? name : records(count)) + "…";
  }

  default String deleted(int count, String name) {
    return count == 1 ? name + " deleted." : records(count) + " deleted.";
  }

  /**
   * Why records cannot be deleted.
   *
   * @param plural whose records refer to them; empty if that is not known
   * @param name which of them; empty if that is not known
   * @param single whether it is only one
   */
  default String referenced(String plural, String name, boolean single) {
    return (plural.isEmpty() ? "Other records" : plural) + " refer to " + them(name, single) + ".";
  }

  default String changedMeanwhile(String name, boolean single) {
    return "Someone else has changed " + them(name, single) + " meanwhile. Look again first.";
  }

  private static String them(String name, boolean single) {
    return !name.isEmpty() ? name : single ? "it" : "them";
  }

  default String fieldError(Problem.FieldError error) {
    return error.message().isEmpty()
        ? "This value was not accepted."
        : Words.sentence(error.message());
  }

  default String violation(Violation violation) {
    return Words.sentence(violation.message());
  }
}
