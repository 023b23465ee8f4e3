package dev.hydraui.component;

import dev.hydraui.node.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The part of {@link Ui} that makes what a person fills in. */
class FieldFactory<E> extends ChoiceFactory<E> {

  @SafeVarargs
  public final Form<E> form(String label, E onSubmit, Node<E>... children) {
    return new Form<>(label, onSubmit, 0, list(children));
  }

  @SafeVarargs
  public final FieldGroup<E> fieldGroup(String label, Node<E>... children) {
    return new FieldGroup<>(label, list(children));
  }

  public final TextField<E> textField(String label, String value, Function<String, E> onInput) {
    return new TextField<>(
        label,
        value,
        onInput,
        Purpose.TEXT,
        "",
        "",
        "",
        false,
        false,
        false,
        false,
        Optional.empty(),
        Optional.empty());
  }

  public final TextArea<E> textArea(String label, String value, Function<String, E> onInput) {
    return new TextArea<>(
        label, value, onInput, 4, "", "", "", false, false, false, false, Optional.empty());
  }

  public final NumberField<E> numberField(String label, String value, Function<String, E> onInput) {
    return new NumberField<>(
        label,
        value,
        onInput,
        false,
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        false,
        false,
        false,
        false,
        Optional.empty());
  }

  public final Checkbox<E> checkbox(String label, boolean checked, Function<Boolean, E> onChange) {
    return new Checkbox<>(
        label,
        checked,
        onChange,
        false,
        false,
        "",
        "",
        false,
        false,
        false,
        false,
        Optional.empty());
  }

  public final Select<E> select(
      String label, String value, List<Option> options, Function<String, E> onChange) {
    return new Select<>(
        label, value, options, onChange, "", "", "", false, false, false, false, Optional.empty());
  }

  public final DateField<E> dateField(String label, String value, Function<String, E> onChange) {
    return new DateField<>(
        label, value, onChange, "", "", false, false, false, false, Optional.empty());
  }

  public final TimeField<E> timeField(String label, String value, Function<String, E> onChange) {
    return new TimeField<>(
        label, value, onChange, "", "", false, false, false, false, Optional.empty());
  }

  public final DateTimeField<E> dateTimeField(
      String label, String value, Function<String, E> onChange) {
    return new DateTimeField<>(
        label,
        value,
        onChange,
        List.of(),
        "",
        Optional.empty(),
        "",
        "",
        false,
        false,
        false,
        false,
        Optional.empty());
  }

  public final DateRange<E> dateRange(
      String label, String from, String to, Function<String, E> onFrom, Function<String, E> onTo) {
    return new DateRange<>(
        label, from, to, onFrom, onTo, "", "", false, false, false, false, Optional.empty());
  }

  public final ColorField<E> colorField(String label, String value, Function<String, E> onInput) {
    return new ColorField<>(
        label, value, onInput, "", "", "", false, false, false, false, Optional.empty());
  }

  /** Takes one file of any kind; what is there can be removed only if {@code onRemove} is given. */
  public final FileUpload<E> fileUpload(
      String label, List<UploadFile> files, Function<List<ChosenFile>, E> onChoose) {
    return new FileUpload<>(
        label,
        files,
        onChoose,
        Optional.empty(),
        "",
        false,
        "",
        "",
        false,
        false,
        false,
        false,
        Optional.empty());
  }

  public final KeyValue<E> keyValue(
      String label, List<KeyValueRow> rows, Function<List<KeyValueRow>, E> onChange) {
    return new KeyValue<>(
        label, rows, onChange, "", "", "", "", false, false, false, false, Optional.empty());
  }

  public final CodeEditor<E> codeEditor(String label, String value, Function<String, E> onInput) {
    return new CodeEditor<>(
        label, value, onInput, 8, "", "", "", false, false, false, false, Optional.empty());
  }

  public final JsonEditor<E> jsonEditor(String label, String value, Function<String, E> onInput) {
    return new JsonEditor<>(
        label, value, onInput, 8, "", "", "", false, false, false, false, Optional.empty());
  }

  /** A combobox that is closed and has no options yet. */
  public final Combobox<E> combobox(
      String label,
      String value,
      Function<String, E> onInput,
      Function<String, E> onSelect,
      E onClose) {
    return new Combobox<>(
        label,
        value,
        onInput,
        List.of(),
        onSelect,
        false,
        onClose,
        Optional.empty(),
        "",
        "",
        "",
        "",
        false,
        false,
        false,
        false,
        Optional.empty());
  }
}
