/** Views in windows, for tests. */
package dev.hydraui.javafx.shown;
