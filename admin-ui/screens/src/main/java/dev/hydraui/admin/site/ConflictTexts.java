package dev.hydraui.admin.site;

import dev.hydraui.capability.Format;

/** Texts for when several people change one record. */
public interface ConflictTexts {

  /** How numbers are written, and which form goes with them. */
  Format format();

  default String changedByOther() {
    return "Someone else has changed this";
  }

  default String changedByOtherMore() {
    return "Reloading discards what you have typed. If you keep it, you can compare both versions when you save.";
  }

  default String reload() {
    return "Reload";
  }

  default String keepMine() {
    return "Keep mine";
  }

  default String deletedByOther(String name) {
    return name + " was deleted by someone else";
  }

  default String deletedByOtherMore() {
    return "Nothing you have typed is lost: you can create it anew.";
  }

  default String createAnew() {
    return "Create anew";
  }

  default String conflict(String name) {
    return "Someone else has changed " + name + " meanwhile";
  }

  default String conflictMore() {
    return "Choose for each value which version to keep. Nothing is saved before you do.";
  }

  default String versions() {
    return "Both versions";
  }

  default String mine() {
    return "Yours";
  }

  default String theirs() {
    return "Theirs";
  }

  default String keep() {
    return "Keep";
  }

  default String keepOf(String field) {
    return "Keep for " + Words.lower(field);
  }

  default String undecided(int count) {
    return Words.count(format(), count, "value is", "values are") + " not decided yet.";
  }

  default String saveMerged() {
    return "Save this version";
  }

  default String allMine() {
    return "Keep all of mine";
  }

  default String allTheirs() {
    return "Take all of theirs";
  }

  default String backToForm() {
    return "Back to the form";
  }
}
