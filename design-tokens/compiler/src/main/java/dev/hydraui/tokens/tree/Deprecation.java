package dev.hydraui.tokens.tree;

/**
 * Whether something should no longer be used.
 *
 * @param deprecated false takes back what a group says
 * @param reason empty when none is given
 */
public record Deprecation(boolean deprecated, String reason) {}
