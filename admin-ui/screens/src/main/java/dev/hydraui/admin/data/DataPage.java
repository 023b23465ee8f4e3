package dev.hydraui.admin.data;

import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page of records.
 *
 * @param next a cursor to the page behind, if there is one
 * @param previous a cursor to the page before, if there is one
 * @param total how many records there are on all pages, where that was asked for
 */
public record DataPage(
    List<DataRecord> items,
    Optional<String> next,
    Optional<String> previous,
    Optional<Long> total) {

  /** Without the records of these keys. */
  public DataPage without(Set<String> keys) {
    List<DataRecord> rest = new ArrayList<>();
    for (DataRecord record : items) {
      if (record.key().filter(keys::contains).isEmpty()) {
        rest.add(record);
      }
    }
    return rest.size() == items.size() ? this : new DataPage(rest, next, previous, total);
  }

  /**
   * Reads a page.
   *
   * @throws dev.hydraui.json.JsonShapeException if it is none
   */
  public static DataPage read(JsonValue json) {
    JsonObject answer = json.asObject();
    JsonObject page = answer.optionalObject("page").orElse(JsonObject.EMPTY);
    return new DataPage(
        answer.list("items", DataRecord::read),
        page.optionalString("next"),
        page.optionalString("previous"),
        answer.optionalNumber("total").map(number -> number.asLong()));
  }
}
