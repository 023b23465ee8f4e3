/**
 * Deletion that can be taken back: records disappear at once, the request is sent some seconds
 * later. {@link dev.hydraui.admin.delete.Deleting} says what events do.
 */
package dev.hydraui.admin.delete;
