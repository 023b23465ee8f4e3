package dev.hydraui.component;

/**
 * Where a card of a board was put.
 *
 * @param card its key
 * @param column the key of the column it is in now
 * @param index how many of the column's other cards stand before it
 */
public record CardMove(String card, String column, int index) {}
