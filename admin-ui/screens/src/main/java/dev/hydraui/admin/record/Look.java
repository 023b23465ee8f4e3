package dev.hydraui.admin.record;

/**
 * What a field's widget shows beside its value.
 *
 * @param locked whether it takes nothing now
 */
record Look(String label, String help, String error, boolean required, boolean locked) {

  Look error(String other) {
    return new Look(label, help, other, required, locked);
  }
}
