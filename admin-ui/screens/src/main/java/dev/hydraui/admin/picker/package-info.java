/** Finds a record of another entity by typing: {@link dev.hydraui.admin.picker.Picker}. */
package dev.hydraui.admin.picker;
