/** Machines that run in pages elsewhere, as programs for the desktop. */
package dev.hydraui.examples.desktop;
