package dev.hydraui.component;

/**
 * One thing to choose.
 *
 * @param value what is sent
 * @param label what is shown
 * @param description a second line, or nothing
 */
public record Option(String value, String label, String description) {}
