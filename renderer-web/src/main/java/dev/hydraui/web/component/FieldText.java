package dev.hydraui.web.component;

/** What a field says and allows beside its value; named as in the records of the fields. */
record FieldText(
    String label,
    String description,
    String error,
    boolean required,
    boolean disabled,
    boolean readOnly) {

  /** With an error of the renderer's own where the machine has none. */
  FieldText orError(String otherwise) {
    return error.isEmpty()
        ? new FieldText(label, description, otherwise, required, disabled, readOnly)
        : this;
  }
}
