package dev.hydraui.component;

/**
 * One tab.
 *
 * @param key names it in the event
 * @param label what is shown
 * @param count a number beside the label, or nothing
 */
public record Tab(String key, String label, String count) {}
