/**
 * The seven tasks of 7GUIs, each a machine of its own, and one that shows them all. Start with
 * {@link dev.hydraui.examples.sevenguis.Counter}.
 */
package dev.hydraui.examples.sevenguis;
