/**
 * The conformance corpus: what every renderer must do, stated in the terms of the accessibility
 * tree. It reaches renderers as this module's test-jar.
 */
package dev.hydraui.conformance;
