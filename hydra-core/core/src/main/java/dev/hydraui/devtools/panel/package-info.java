/**
 * What a person sees of a recorded program: moments, what changed and why, failures. One machine
 * for every renderer: start with {@link dev.hydraui.devtools.panel.Panel}.
 */
package dev.hydraui.devtools.panel;
