package dev.hydraui.admin.site;

import dev.hydraui.admin.data.Problem;
import dev.hydraui.capability.Platform;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.Operator;
import dev.hydraui.schema.Violation;
import java.util.Optional;

/**
 * Every text of the admin that is not data. To translate it, implement this; plural forms come from
 * {@link dev.hydraui.capability.Format#plural}.
 */
public interface Texts {

  // The frame

  String loadingAdmin();

  String noSchema();

  String wrongSchema();

  String home();

  String homeSentence(int entities);

  String browse(String plural);

  String nothingHere();

  String nothingHereWhy();

  String navigation();

  String skip();

  String menu();

  String appearance();

  String appearance(Platform.Appearance appearance);

  String more();

  String reloadSchema();

  String schemaReloaded();

  String notices();

  String serverGone();

  String serverGoneMore();

  String serverBack();

  String noSuchPage();

  String noSuchPageMore(String address);

  String noSuchEntity(String entity);

  String toHome();

  // Words

  String yes();

  String no();

  String retry();

  String cancel();

  String close();

  String open();

  String delete();

  String undo();

  String choose();

  String records(long count);

  // Lists

  String listTools(String plural);

  String search();

  String searchIn(String plural);

  String newRecord(String title);

  String deleteSelected(int count);

  String deleteQuestion(int count, String title, String plural);

  String undoIsPossible();

  String loading(String what);

  String notLoaded(String what);

  String notRefreshed();

  String noneYet(String plural);

  String noneYetWhy();

  String noneMatch(String plural);

  String noneMatchWhy();

  String pages();

  String perPage();

  String fromTo(String first, String last, Optional<String> total);

  String someOf(int count, Optional<String> total);

  // Filters

  String addFilter();

  String clearFilters();

  String removeFilter(String words);

  String field();

  String condition();

  String value();

  String apply();

  String separateByCommas();

  String isEmpty(String field, boolean empty);

  String operator(Operator operator);

  String searchFailed();

  String nothingFound();

  // Values

  String wrongValue(Field field);

  String required();

  // Problems

  String problem(Problem problem);

  String notDeleted(String name, String reason);

  String deleted(int count, String name);

  String referenced(String plural);

  String changedMeanwhile();

  // Records

  String breadcrumbs();

  String formOf(String title);

  String save();

  String create();

  String saveAndClose();

  String discard();

  String unsaved();

  String created(String name);

  String saved(String name);

  String notSaved();

  String seeFields();

  String noSuchRecord(String title);

  String noSuchRecordWhy();

  String toList(String plural);

  String mayNotCreate(String title);

  String mayNotChange(String title);

  String otherValues();

  String generated();

  String readOnly();

  String bytesAreReadOnly();

  String tooLargeToEdit();

  String download(String field);

  String was(String value);

  String zone(String zone);

  String openRecord(String label);

  String deleteDirty();

  String beingDeleted(String name);

  // What others do

  String changedByOther();

  String changedByOtherDirty();

  String reload();

  String keepMine();

  String deletedByOther(String name);

  String deletedByOtherMore();

  String createAnew();

  String conflict(String name);

  String conflictMore();

  String versions();

  String mine();

  String theirs();

  String keep();

  String keepOf(String field);

  String undecided(int count);

  String saveMerged();

  String allMine();

  String allTheirs();

  String backToForm();

  // Leaving

  String leaveQuestion();

  String leaveMore();

  String stay();

  String leave();

  // What belongs to a record

  String newFor(String title, String name);

  String linkMore(String title);

  String unlink(String name);

  String linkFailed();

  String pagesOf(String title);

  String actions();

  String fieldError(Problem.FieldError error);

  String violation(Violation violation);
}
