package dev.hydraui.component;

/**
 * A column of a table.
 *
 * @param key names it in events
 * @param title its heading
 * @param sortable whether its heading sorts
 * @param sort how the rows are sorted by it now
 * @param numeric whether its cells are aligned as numbers
 * @param width in device-independent pixels, as dimensions of design tokens; 0 for as much as is in
 *     it, or for a part of the room there is where other columns have a width
 */
public record TableColumn(
    String key, String title, boolean sortable, SortDirection sort, boolean numeric, int width) {

  /** A column without a width of its own. */
  public TableColumn(
      String key, String title, boolean sortable, SortDirection sort, boolean numeric) {
    this(key, title, sortable, sort, numeric, 0);
  }
}
