/**
 * Where the parts of a chart stand, the same for every renderer. Start with {@link
 * dev.hydraui.chart.Plot}.
 */
package dev.hydraui.chart;
