/**
 * The annotation processor that derives a component's codec and catalogue entry from its record.
 */
package dev.hydraui.processor;
