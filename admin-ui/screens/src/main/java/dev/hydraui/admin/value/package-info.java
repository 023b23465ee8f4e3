/**
 * How values are shown and typed: {@link dev.hydraui.admin.value.Shown} and the other way round.
 */
package dev.hydraui.admin.value;
