package dev.hydraui.admin.site;

import dev.hydraui.capability.Format;
import dev.hydraui.schema.Operator;
import java.util.Optional;

/** Texts of lists and their filters. */
public interface ListTexts {

  /** How numbers are written, and which form goes with them. */
  Format format();

  default String listTools(String plural) {
    return "What can be done with " + Words.lower(plural);
  }

  default String search() {
    return "Search";
  }

  default String searchIn(String plural) {
    return "Search " + Words.lower(plural);
  }

  default String newRecord(String title) {
    return "New " + Words.lower(title);
  }

  default String deleteSelected(int count) {
    return "Delete " + format().number("" + count);
  }

  default String deleteQuestion(int count, String title, String plural) {
    return "Delete " + Words.count(format(), count, Words.lower(title), Words.lower(plural)) + "?";
  }

  default String undoIsPossible() {
    return "You can undo this for a few seconds.";
  }

  default String loading(String what) {
    return "Loading " + Words.lower(what);
  }

  default String notLoaded(String what) {
    return what + " could not be loaded";
  }

  default String notRefreshed() {
    return "This may be out of date";
  }

  default String noneYet(String plural) {
    return "No " + Words.lower(plural) + " yet";
  }

  default String noneYetWhy() {
    return "Create the first one.";
  }

  default String noneMatch(String plural) {
    return "No " + Words.lower(plural) + " match";
  }

  default String noneMatchWhy() {
    return "Nothing fits the search and the filters.";
  }

  /** An answer came before everything was looked through. */
  default String nothingSoFar() {
    return "Nothing found so far";
  }

  default String nothingSoFarWhy() {
    return "Not all records were looked at yet. More of a word, or a filter, finds faster.";
  }

  default String lookFurther() {
    return "Look further";
  }

  default String pages() {
    return "Pages";
  }

  default String perPage() {
    return "Per page";
  }

  default String fromTo(String first, String last, Optional<String> total) {
    return first + " to " + last + total.map(all -> " of " + all).orElse("");
  }

  default String someOf(int count, Optional<String> total) {
    return Words.count(format(), count, "record", "records")
        + total.map(all -> " of " + all).orElse("");
  }

  default String columns() {
    return "Columns";
  }

  default String usualColumns() {
    return "Usual columns";
  }

  default String addFilter() {
    return "Add filter";
  }

  default String clearFilters() {
    return "Clear filters";
  }

  default String removeFilter(String words) {
    return "Remove filter: " + words;
  }

  default String field() {
    return "Field";
  }

  default String condition() {
    return "Condition";
  }

  default String value() {
    return "Value";
  }

  default String apply() {
    return "Apply";
  }

  default String separateByCommas() {
    return "Separate several values by commas.";
  }

  default String isEmpty(String field, boolean empty) {
    return field + (empty ? " is empty" : " is not empty");
  }

  default String operator(Operator operator) {
    return switch (operator) {
      case EQUAL -> "is";
      case NOT_EQUAL -> "is not";
      case LESS -> "is less than";
      case AT_MOST -> "is at most";
      case GREATER -> "is more than";
      case AT_LEAST -> "is at least";
      case CONTAINS -> "contains";
      case STARTS -> "starts with";
      case ENDS -> "ends with";
      case IN -> "is one of";
      case NULL -> "is empty";
    };
  }

  default String searchFailed() {
    return "The search did not work. Type on to try again.";
  }

  default String nothingFound() {
    return "Nothing found";
  }
}
