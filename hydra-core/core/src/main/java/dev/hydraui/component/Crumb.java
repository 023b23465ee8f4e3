package dev.hydraui.component;

/**
 * A step of the way to here.
 *
 * @param label what is shown
 * @param href where it leads
 */
public record Crumb(String label, String href) {}
