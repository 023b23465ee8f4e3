/** A small spreadsheet. Start with {@link dev.hydraui.examples.sevenguis.cells.Cells}. */
package dev.hydraui.examples.sevenguis.cells;
