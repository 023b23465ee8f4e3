/** Draws machines in JavaFX. Begin at {@link dev.hydraui.javafx.FxRenderer}. */
package dev.hydraui.javafx;
