package dev.hydraui.admin.site;

import dev.hydraui.capability.Format;

/** Texts of records and of what belongs to them. */
public interface RecordTexts {

  /** How numbers are written, and which form goes with them. */
  Format format();

  default String breadcrumbs() {
    return "You are here";
  }

  default String formOf(String title) {
    return title;
  }

  default String save() {
    return "Save";
  }

  default String create() {
    return "Create";
  }

  default String saveAndClose() {
    return "Save and close";
  }

  default String discard() {
    return "Discard changes";
  }

  default String unsaved() {
    return "Unsaved changes";
  }

  default String created(String name) {
    return name + " created.";
  }

  default String saved(String name) {
    return name + " saved.";
  }

  default String notSaved() {
    return "Not saved";
  }

  default String needAttention(int values) {
    return Words.count(format(), values, "value needs", "values need") + " attention.";
  }

  default String noSuchRecord(String title) {
    return "There is no such " + Words.lower(title);
  }

  default String noSuchRecordWhy() {
    return "It may have been deleted, or the link is wrong.";
  }

  default String toList(String plural) {
    return "Go to " + Words.lower(plural);
  }

  default String mayNotCreate(String title) {
    return "You cannot create a " + Words.lower(title);
  }

  default String mayNotChange(String title) {
    return "You cannot change this " + Words.lower(title);
  }

  default String otherValues() {
    return "Other values";
  }

  default String generated() {
    return "Filled in by the database.";
  }

  default String readOnly() {
    return "This cannot be changed.";
  }

  default String bytesAreReadOnly() {
    return "Binary values can be downloaded, not edited.";
  }

  default String tooLargeToEdit() {
    return "Too large to edit here.";
  }

  default String download(String field) {
    return "Download " + Words.lower(field);
  }

  default String wasEmpty() {
    return "Changed; it was empty.";
  }

  default String was(String value) {
    return "Changed; it was “" + value + "”.";
  }

  default String zone(String zone) {
    return zone.equals("Z") ? "In UTC." : "UTC" + zone + ".";
  }

  default String openRecord(String label) {
    return "Open " + label;
  }

  default String deleteDirty() {
    return "What you have typed is lost with it.";
  }

  default String beingDeleted(String name) {
    return name + " is being deleted";
  }

  default String newFor(String title, String name) {
    return "New " + Words.lower(title) + " for " + name;
  }

  default String linkMore(String title) {
    return "Link " + Words.lower(title);
  }

  default String unlink(String name) {
    return "Unlink " + name;
  }

  default String linkFailed() {
    return "The link could not be changed";
  }

  default String pagesOf(String title) {
    return "Pages of " + Words.lower(title);
  }

  default String actions() {
    return "Actions";
  }
}
