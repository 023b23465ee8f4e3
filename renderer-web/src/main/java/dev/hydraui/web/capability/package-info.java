/**
 * What a browser is asked for, and how numbers and dates read there. Each class named {@code WebX}
 * performs the requests of {@code dev.hydraui.capability.X}; a program carries only those of the
 * requests it makes (see {@link dev.hydraui.web.compiler}).
 */
package dev.hydraui.web.capability;
