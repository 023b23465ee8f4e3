/** A sample database to look at, to test with and to measure. */
package dev.hydraui.server.sample;
