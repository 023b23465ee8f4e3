/**
 * Where in the application someone is, as a typed value: deep links, back, and unsaved changes.
 *
 * <p>{@link dev.hydraui.route.Location} is the text of an address taken apart, {@link
 * dev.hydraui.route.Routes} turns locations into an application's own screens and back, {@link
 * dev.hydraui.route.UnsavedChanges} keeps people from losing work. Going somewhere is an effect of
 * {@link dev.hydraui.capability.Navigation}.
 */
package dev.hydraui.route;
