/**
 * What a machine may ask of any platform: the requests of the standard capabilities, as values. How
 * a platform performs them is in its renderer.
 */
package dev.hydraui.capability;
