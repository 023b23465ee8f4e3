/**
 * The components: one record each, semantic, never a platform's word. {@link
 * dev.hydraui.component.Ui} makes them with their usual values.
 *
 * <p>What holds for all of them, on every platform, is in {@code docs/reference/renderers.md}.
 */
package dev.hydraui.component;
