package dev.hydraui.form;

import dev.hydraui.json.JsonPointer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that several fields must satisfy together, such as an end after its beginning.
 *
 * @param place the field where it is said
 * @param reads the fields it depends on; it is looked at when one of them changes, and on saving
 * @param test what is wrong, as a phrase
 */
public record FormRule(
    JsonPointer place, List<JsonPointer> reads, Function<Form, Optional<String>> test) {

  public FormRule {
    reads = List.copyOf(reads);
  }
}
