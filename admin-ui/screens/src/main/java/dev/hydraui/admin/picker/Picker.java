package dev.hydraui.admin.picker;

/**
 * The search for a record of an entity; nothing is fetched before someone opens it.
 *
 * @param name names it; unique on the screen
 * @param entity whose records
 * @param text what is typed
 * @param words what is searched for: what was typed before the last pause
 * @param open whether the list of records is shown
 * @param pausing whether what is typed is not searched for yet
 */
public record Picker(
    String name, String entity, String text, String words, boolean open, boolean pausing) {

  public static Picker of(String name, String entity) {
    return new Picker(name, entity, "", "", false, false);
  }

  Picker typed(String typed) {
    return new Picker(name, entity, typed, words, true, true);
  }

  Picker searching(String now) {
    return new Picker(name, entity, text, now, open, false);
  }

  /** Closed, with nothing typed. */
  public Picker closed() {
    return of(name, entity);
  }
}
