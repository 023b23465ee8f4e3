/**
 * The components: one record each, semantic, never a platform's word. {@link
 * dev.hydraui.component.Ui} makes them with their usual values.
 */
package dev.hydraui.component;
