package dev.hydraui.component;

/**
 * A row of a {@link KeyValue}.
 *
 * @param key as it was typed
 * @param value as it was typed
 */
public record KeyValueRow(String key, String value) {}
