/**
 * The conformance corpus on this renderer: one program with all cases in it, compiled to each
 * target, in one page. {@code -Dconformance=checkbox} plays those whose name begins so.
 */
package dev.hydraui.web.conformance;
