/**
 * How a program that was compiled anew goes on in the page where the one before it stood: in
 * development builds only. {@link dev.hydraui.web.swap.Development} is the switch; nothing else of
 * this package is in any other build.
 */
package dev.hydraui.web.swap;
