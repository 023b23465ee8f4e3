package dev.hydraui.component;

/**
 * How wide a column was made.
 *
 * @param column its key
 * @param width in device-independent pixels, as dimensions of design tokens; 0 for a part of the
 *     room there is
 */
public record ColumnWidth(String column, int width) {}
