package dev.hydraui.tokens.value;

import dev.hydraui.tokens.json.Json;

/**
 * A value that DTCG does not know, carried as it was written; there are such only when token files
 * are read leniently.
 *
 * @param type what {@code $type} said; empty when nothing did
 */
public record RawValue(String type, Json json) implements Value {

  /** Where the value stands does not matter. */
  @Override
  public boolean equals(Object other) {
    return other instanceof RawValue raw && type.equals(raw.type) && json.says(raw.json);
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }
}
