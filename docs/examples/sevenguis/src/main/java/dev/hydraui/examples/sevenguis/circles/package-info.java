/**
 * Circles to draw, with undo. Start with {@link dev.hydraui.examples.sevenguis.circles.Circles}.
 */
package dev.hydraui.examples.sevenguis.circles;
