/**
 * Forms as state: what was typed, what it means, what is wrong with it, and how far saving is.
 *
 * <p>A {@link dev.hydraui.form.FormShape} says which fields there are; it is made by hand or from a
 * JSON Schema. A {@link dev.hydraui.form.Form} is the state: it takes {@link
 * dev.hydraui.form.FormEvent}s, and its {@link dev.hydraui.form.FormField}s are what a view shows.
 * What was typed is never lost, also when it is no value.
 *
 * <p>One keystroke makes one new {@code FormField}; all others stay the same objects, so that
 * {@code each} passes them over.
 */
package dev.hydraui.form;
