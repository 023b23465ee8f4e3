package dev.hydraui.component;

/**
 * A file that a person has chosen.
 *
 * @param handle what the platform knows it by until the program ends; no path, and of no use
 *     elsewhere
 * @param name its name, without a folder
 * @param size in bytes
 * @param mediaType as the platform takes it from the name, such as image/png; nothing if it knows
 *     none
 */
public record ChosenFile(String handle, String name, long size, String mediaType) {}
