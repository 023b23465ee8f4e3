/**
 * Where in the application someone is, as a typed value: deep links, back, and unsaved changes.
 *
 * <p>{@link dev.hydraui.route.Location} is the text of an address taken apart, {@link
 * dev.hydraui.route.Routes} turns locations into an application's own screens and back, {@link
 * dev.hydraui.route.Whereabouts} is where the person is and keeps them from losing work, {@link
 * dev.hydraui.route.Mount} is the prefix that only the host knows.
 */
package dev.hydraui.route;
