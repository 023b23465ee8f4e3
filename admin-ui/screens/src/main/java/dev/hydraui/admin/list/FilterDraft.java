package dev.hydraui.admin.list;

import dev.hydraui.admin.picker.Picker;
import dev.hydraui.schema.Operator;
import java.util.Optional;

/**
 * A condition that is being put together.
 *
 * @param value as typed
 * @param label of the record chosen, for relations
 * @param picker for relations
 * @param wrong whether the value is none of the field's
 */
public record FilterDraft(
    String field,
    Operator operator,
    String value,
    String label,
    Optional<Picker> picker,
    boolean wrong) {

  FilterDraft operator(Operator other) {
    if (other == Operator.NULL) {
      return new FilterDraft(field, other, "true", "", picker, false);
    }
    boolean kept = isSingle(operator) == isSingle(other);
    return new FilterDraft(field, other, kept ? value : "", kept ? label : "", picker, false);
  }

  /** Whether its value is one of the field's own. */
  private static boolean isSingle(Operator operator) {
    return operator != Operator.NULL && operator != Operator.IN;
  }

  FilterDraft value(String typed) {
    return new FilterDraft(field, operator, typed, "", picker, false);
  }

  FilterDraft chosen(String key, String name) {
    return new FilterDraft(field, operator, key, name, picker.map(Picker::closed), false);
  }

  FilterDraft picker(Picker changed) {
    return new FilterDraft(field, operator, value, label, Optional.of(changed), wrong);
  }

  FilterDraft mistaken() {
    return new FilterDraft(field, operator, value, label, picker, true);
  }
}
