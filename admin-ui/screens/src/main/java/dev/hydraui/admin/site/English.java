package dev.hydraui.admin.site;

import dev.hydraui.admin.data.Problem;
import dev.hydraui.capability.Format;
import dev.hydraui.capability.Platform;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.Operator;
import dev.hydraui.schema.Violation;
import java.util.Optional;

/** The texts in English. */
public final class English implements Texts {

  private final Format format;

  public English(Format format) {
    this.format = format;
  }

  private String count(long count, String one, String other) {
    return format.number("" + count)
        + " "
        + (format.plural(count) == Format.Plural.ONE ? one : other);
  }

  private static String lower(String title) {
    boolean word =
        title.length() > 1 && Character.isUpperCase(title.charAt(0)) && !isUpper(title.charAt(1));
    return word ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
  }

  private static boolean isUpper(char c) {
    return Character.isUpperCase(c);
  }

  // The frame

  @Override
  public String loadingAdmin() {
    return "Loading…";
  }

  @Override
  public String noSchema() {
    return "The admin cannot start";
  }

  @Override
  public String wrongSchema() {
    return "The server’s description of its data has mistakes";
  }

  @Override
  public String home() {
    return "Home";
  }

  @Override
  public String homeSentence(int entities) {
    return count(entities, "kind of record", "kinds of records") + " to browse and edit.";
  }

  @Override
  public String browse(String plural) {
    return "Browse " + lower(plural) + ".";
  }

  @Override
  public String nothingHere() {
    return "There is nothing to browse";
  }

  @Override
  public String nothingHereWhy() {
    return "The server lists no entities that you may see.";
  }

  @Override
  public String navigation() {
    return "Main";
  }

  @Override
  public String skip() {
    return "Skip to content";
  }

  @Override
  public String menu() {
    return "Menu";
  }

  @Override
  public String appearance() {
    return "Appearance";
  }

  @Override
  public String appearance(Platform.Appearance appearance) {
    return switch (appearance) {
      case SYSTEM -> "As the system";
      case LIGHT -> "Light";
      case DARK -> "Dark";
    };
  }

  @Override
  public String more() {
    return "More";
  }

  @Override
  public String reloadSchema() {
    return "Reload structure";
  }

  @Override
  public String schemaReloaded() {
    return "The structure is up to date.";
  }

  @Override
  public String notices() {
    return "Messages";
  }

  @Override
  public String serverGone() {
    return "No connection to the server";
  }

  @Override
  public String serverGoneMore() {
    return "What you see may be out of date. Trying again…";
  }

  @Override
  public String serverBack() {
    return "The connection is back.";
  }

  @Override
  public String noSuchPage() {
    return "There is no such page";
  }

  @Override
  public String noSuchPageMore(String address) {
    return "Nothing is found at “" + address + "”.";
  }

  @Override
  public String noSuchEntity(String entity) {
    return "There is no entity “" + entity + "”, or you may not see it.";
  }

  @Override
  public String toHome() {
    return "Go to the start";
  }

  // Words

  @Override
  public String yes() {
    return "Yes";
  }

  @Override
  public String no() {
    return "No";
  }

  @Override
  public String retry() {
    return "Try again";
  }

  @Override
  public String cancel() {
    return "Cancel";
  }

  @Override
  public String close() {
    return "Close";
  }

  @Override
  public String open() {
    return "Open";
  }

  @Override
  public String delete() {
    return "Delete";
  }

  @Override
  public String undo() {
    return "Undo";
  }

  @Override
  public String choose() {
    return "Choose…";
  }

  @Override
  public String records(long count) {
    return count(count, "record", "records");
  }

  // Lists

  @Override
  public String listTools(String plural) {
    return "What can be done with " + lower(plural);
  }

  @Override
  public String search() {
    return "Search";
  }

  @Override
  public String searchIn(String plural) {
    return "Search " + lower(plural);
  }

  @Override
  public String newRecord(String title) {
    return "New " + lower(title);
  }

  @Override
  public String deleteSelected(int count) {
    return "Delete " + format.number("" + count);
  }

  @Override
  public String deleteQuestion(int count, String title, String plural) {
    return "Delete " + count(count, lower(title), lower(plural)) + "?";
  }

  @Override
  public String undoIsPossible() {
    return "You can undo this for a few seconds.";
  }

  @Override
  public String loading(String what) {
    return "Loading " + lower(what);
  }

  @Override
  public String notLoaded(String what) {
    return what + " could not be loaded";
  }

  @Override
  public String notRefreshed() {
    return "This may be out of date";
  }

  @Override
  public String noneYet(String plural) {
    return "No " + lower(plural) + " yet";
  }

  @Override
  public String noneYetWhy() {
    return "Create the first one.";
  }

  @Override
  public String noneMatch(String plural) {
    return "No " + lower(plural) + " match";
  }

  @Override
  public String noneMatchWhy() {
    return "Nothing fits the search and the filters.";
  }

  @Override
  public String pages() {
    return "Pages";
  }

  @Override
  public String perPage() {
    return "Per page";
  }

  @Override
  public String fromTo(String first, String last, Optional<String> total) {
    return first + " to " + last + total.map(all -> " of " + all).orElse("");
  }

  @Override
  public String someOf(int count, Optional<String> total) {
    return count(count, "record", "records") + total.map(all -> " of " + all).orElse("");
  }

  // Filters

  @Override
  public String addFilter() {
    return "Add filter";
  }

  @Override
  public String clearFilters() {
    return "Clear filters";
  }

  @Override
  public String removeFilter(String words) {
    return "Remove filter: " + words;
  }

  @Override
  public String field() {
    return "Field";
  }

  @Override
  public String condition() {
    return "Condition";
  }

  @Override
  public String value() {
    return "Value";
  }

  @Override
  public String apply() {
    return "Apply";
  }

  @Override
  public String separateByCommas() {
    return "Separate several values by commas.";
  }

  @Override
  public String isEmpty(String field, boolean empty) {
    return field + (empty ? " is empty" : " is not empty");
  }

  @Override
  public String operator(Operator operator) {
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

  @Override
  public String searchFailed() {
    return "The search did not work. Type on to try again.";
  }

  @Override
  public String nothingFound() {
    return "Nothing found";
  }

  // Values

  @Override
  public String wrongValue(Field field) {
    return switch (field.type()) {
      case INTEGER -> "Enter a whole number.";
      case NUMBER -> "Enter a number, such as 12.50.";
      case BOOLEAN -> "Choose yes or no.";
      case OBJECT, ARRAY, ANY -> "This is not valid JSON.";
      case STRING -> field.choices().isEmpty() ? "Enter a value." : "Choose one of the values.";
    };
  }

  @Override
  public String required() {
    return "This must be filled in.";
  }

  // Problems

  @Override
  public String problem(Problem problem) {
    if (problem.is(Problem.UNREACHABLE)) {
      return "The server cannot be reached.";
    }
    if (!problem.detail().isEmpty() && !problem.is(Problem.UNREADABLE)) {
      return problem.detail();
    }
    if (problem.is(Problem.UNREADABLE) && problem.status() >= 200 && problem.status() < 300) {
      return "The server’s answer cannot be read. " + problem.detail();
    }
    return "The server answered with status " + problem.status() + ".";
  }

  @Override
  public String notDeleted(String name, String reason) {
    return name + " could not be deleted. " + reason;
  }

  @Override
  public String deleted(int count, String name) {
    return count == 1 ? name + " deleted." : records(count) + " deleted.";
  }

  @Override
  public String referenced(String plural) {
    return plural.isEmpty() ? "Other records refer to it." : plural + " refer to it.";
  }

  @Override
  public String changedMeanwhile() {
    return "Someone else has changed it meanwhile.";
  }

  // Records

  @Override
  public String breadcrumbs() {
    return "You are here";
  }

  @Override
  public String formOf(String title) {
    return title;
  }

  @Override
  public String save() {
    return "Save";
  }

  @Override
  public String create() {
    return "Create";
  }

  @Override
  public String saveAndClose() {
    return "Save and close";
  }

  @Override
  public String discard() {
    return "Discard changes";
  }

  @Override
  public String unsaved() {
    return "Unsaved changes";
  }

  @Override
  public String created(String name) {
    return name + " created.";
  }

  @Override
  public String saved(String name) {
    return name + " saved.";
  }

  @Override
  public String notSaved() {
    return "Not saved";
  }

  @Override
  public String seeFields() {
    return "Some values were not accepted. See the messages at the fields.";
  }

  @Override
  public String noSuchRecord(String title) {
    return "There is no such " + lower(title);
  }

  @Override
  public String noSuchRecordWhy() {
    return "It may have been deleted, or the link is wrong.";
  }

  @Override
  public String toList(String plural) {
    return "Go to " + lower(plural);
  }

  @Override
  public String mayNotCreate(String title) {
    return "You cannot create a " + lower(title);
  }

  @Override
  public String mayNotChange(String title) {
    return "You cannot change this " + lower(title);
  }

  @Override
  public String otherValues() {
    return "Other values";
  }

  @Override
  public String generated() {
    return "Filled in by the database.";
  }

  @Override
  public String readOnly() {
    return "This cannot be changed.";
  }

  @Override
  public String bytesAreReadOnly() {
    return "Binary values can be downloaded, not edited.";
  }

  @Override
  public String tooLargeToEdit() {
    return "Too large to edit here.";
  }

  @Override
  public String download(String field) {
    return "Download " + lower(field);
  }

  @Override
  public String was(String value) {
    return "Changed; it was “" + value + "”.";
  }

  @Override
  public String zone(String zone) {
    return zone.equals("Z") ? "In UTC." : "UTC" + zone + ".";
  }

  @Override
  public String openRecord(String label) {
    return "Open " + label;
  }

  @Override
  public String deleteDirty() {
    return "What you have typed is lost with it.";
  }

  @Override
  public String beingDeleted(String name) {
    return name + " is being deleted";
  }

  // What others do

  @Override
  public String changedByOther() {
    return "Someone else has changed this";
  }

  @Override
  public String changedByOtherDirty() {
    return "Reloading discards what you have typed. If you keep it, you can compare both versions when you save.";
  }

  @Override
  public String reload() {
    return "Reload";
  }

  @Override
  public String keepMine() {
    return "Keep mine";
  }

  @Override
  public String deletedByOther(String name) {
    return name + " was deleted by someone else";
  }

  @Override
  public String deletedByOtherMore() {
    return "Nothing you have typed is lost: you can create it anew.";
  }

  @Override
  public String createAnew() {
    return "Create anew";
  }

  @Override
  public String conflict(String name) {
    return "Someone else has changed " + name + " meanwhile";
  }

  @Override
  public String conflictMore() {
    return "Choose for each value which version to keep. Nothing is saved before you do.";
  }

  @Override
  public String versions() {
    return "Both versions";
  }

  @Override
  public String mine() {
    return "Yours";
  }

  @Override
  public String theirs() {
    return "Theirs";
  }

  @Override
  public String keep() {
    return "Keep";
  }

  @Override
  public String keepOf(String field) {
    return "Keep for " + lower(field);
  }

  @Override
  public String undecided(int count) {
    return count(count, "value is", "values are") + " not decided yet.";
  }

  @Override
  public String saveMerged() {
    return "Save this version";
  }

  @Override
  public String allMine() {
    return "Keep all of mine";
  }

  @Override
  public String allTheirs() {
    return "Take all of theirs";
  }

  @Override
  public String backToForm() {
    return "Back to the form";
  }

  // Leaving

  @Override
  public String leaveQuestion() {
    return "Leave without saving?";
  }

  @Override
  public String leaveMore() {
    return "What you have typed here is not saved.";
  }

  @Override
  public String stay() {
    return "Stay";
  }

  @Override
  public String leave() {
    return "Leave";
  }

  // What belongs to a record

  @Override
  public String newFor(String title, String name) {
    return "New " + lower(title) + " for " + name;
  }

  @Override
  public String linkMore(String title) {
    return "Link " + lower(title);
  }

  @Override
  public String unlink(String name) {
    return "Unlink " + name;
  }

  @Override
  public String linkFailed() {
    return "The link could not be changed";
  }

  @Override
  public String pagesOf(String title) {
    return "Pages of " + lower(title);
  }

  @Override
  public String actions() {
    return "Actions";
  }

  @Override
  public String fieldError(Problem.FieldError error) {
    return error.message().isEmpty() ? "This value was not accepted." : sentence(error.message());
  }

  @Override
  public String violation(Violation violation) {
    return sentence(violation.message());
  }

  private static String sentence(String phrase) {
    String start = Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    return start.endsWith(".") ? start : start + ".";
  }
}
