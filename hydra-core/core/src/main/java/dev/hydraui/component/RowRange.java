package dev.hydraui.component;

/**
 * Rows that follow each other.
 *
 * @param first the first of them, from 0
 * @param count how many they are
 */
public record RowRange(int first, int count) {}
