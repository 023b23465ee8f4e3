package dev.hydraui.javafx.component;

/** What a field says and allows beside its value; named as in the records of the fields. */
record FieldText(
    String label,
    String description,
    String error,
    boolean required,
    boolean disabled,
    boolean readOnly,
    boolean busy) {

  /** This, with what the field itself finds wrong where the machine finds nothing. */
  FieldText or(String complaint) {
    return error.isEmpty()
        ? new FieldText(label, description, complaint, required, disabled, readOnly, busy)
        : this;
  }
}
