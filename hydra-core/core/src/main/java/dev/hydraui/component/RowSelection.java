package dev.hydraui.component;

/**
 * Rows that follow each other, selected together or not.
 *
 * @param first the first of them, from 0
 * @param count how many they are
 * @param selected whether they are selected now
 */
public record RowSelection(int first, int count, boolean selected) {}
