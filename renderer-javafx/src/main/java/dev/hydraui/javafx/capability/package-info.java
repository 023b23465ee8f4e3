/**
 * What a desktop is asked for: each class performs one kind of the requests of {@code
 * dev.hydraui.capability}.
 */
package dev.hydraui.javafx.capability;
