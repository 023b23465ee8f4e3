/**
 * For tests of desktop programs: {@link dev.hydraui.javafx.testing.Toolkit} starts JavaFX, {@link
 * dev.hydraui.javafx.testing.Eyes} finds what is in a scene, {@link
 * dev.hydraui.javafx.testing.Hands} do what a person does, {@link
 * dev.hydraui.javafx.testing.Picture} keeps how it looks.
 */
package dev.hydraui.javafx.testing;
