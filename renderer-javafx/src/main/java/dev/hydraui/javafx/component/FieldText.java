package dev.hydraui.javafx.component;

/** What a field says and allows beside its value; named as in the records of the fields. */
record FieldText(
    String label,
    String description,
    String error,
    boolean required,
    boolean disabled,
    boolean readOnly,
    boolean busy) {}
