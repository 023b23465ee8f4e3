/** The conformance corpus, run by this renderer in a real scene. */
package dev.hydraui.javafx.conformance;
