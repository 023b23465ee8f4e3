package dev.hydraui.component;

/**
 * A column of a table.
 *
 * @param key names it in events
 * @param title its heading
 * @param sortable whether its heading sorts
 * @param sort how the rows are sorted by it now
 * @param numeric whether its cells are aligned as numbers
 */
public record TableColumn(
    String key, String title, boolean sortable, SortDirection sort, boolean numeric) {}
