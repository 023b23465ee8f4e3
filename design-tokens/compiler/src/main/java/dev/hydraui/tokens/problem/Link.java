package dev.hydraui.tokens.problem;

/**
 * One reference of an alias chain.
 *
 * @param path the token that refers, such as {@code color.text}
 * @param at where it does
 */
public record Link(String path, Position at) {}
