package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;

/**
 * A thing of the platform's own that exists already, such as a map or a player: it is shown where
 * this stands, in one place at a time, and lives on when it is no longer shown.
 *
 * @param key what the renderer knows it by; one that it does not know shows nothing
 */
@CatalogueEntry
public record Native<E>(String key) implements NativeFields<E> {

  /** One of another key is another thing. */
  @Override
  public Object likeness() {
    return "native " + key;
  }
}
