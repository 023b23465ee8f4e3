package dev.hydraui.component;

import java.util.List;

/**
 * Values that belong together in a chart.
 *
 * @param name what they are
 * @param values one for each category, such as 12.5; what is no number leaves a gap
 */
public record Series(String name, List<String> values) {}
