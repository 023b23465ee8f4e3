/** What draws each component of the catalogue. */
package dev.hydraui.javafx.component;
