package dev.hydraui.component;

/**
 * A line of a menu.
 *
 * @param key names it in the event
 * @param label what is shown
 * @param danger whether it destroys something
 * @param disabled whether it cannot be chosen now
 */
public record MenuItem(String key, String label, boolean danger, boolean disabled) {}
