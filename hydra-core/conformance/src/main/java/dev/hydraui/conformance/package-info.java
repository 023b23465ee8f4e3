/**
 * The conformance corpus: what every renderer must do, stated in the terms of the accessibility
 * tree.
 */
package dev.hydraui.conformance;
