package dev.hydraui.component;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The part of {@link Ui} that makes what a person sets by choosing. */
class ChoiceFactory<E> extends CollectionFactory<E> {

  public final Switch<E> switchField(String label, boolean on, Function<Boolean, E> onChange) {
    return new Switch<>(label, on, onChange, "", "", false, false, false, Optional.empty());
  }

  public final RadioGroup<E> radioGroup(
      String label, String value, List<Option> options, Function<String, E> onChange) {
    return new RadioGroup<>(
        label, value, options, onChange, "", "", false, false, false, false, Optional.empty());
  }

  /** A slider from 0 to 100 in steps of 1. */
  public final Slider<E> slider(String label, String value, Function<String, E> onInput) {
    return new Slider<>(
        label,
        value,
        onInput,
        "0",
        "100",
        "1",
        "",
        "",
        "",
        "",
        false,
        false,
        false,
        Optional.empty());
  }

  public final MultiSelect<E> multiSelect(
      String label, List<String> values, List<Option> options, Function<List<String>, E> onChange) {
    return new MultiSelect<>(
        label,
        values,
        options,
        onChange,
        Optional.empty(),
        List.of(),
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

  public final TagsField<E> tagsField(
      String label, List<String> values, Function<List<String>, E> onChange) {
    return new TagsField<>(
        label, values, onChange, "", "", "", false, false, false, false, Optional.empty());
  }
}
