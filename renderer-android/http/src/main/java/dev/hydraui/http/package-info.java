/**
 * What goes over the network, with OkHttp. The platform's own {@code HttpURLConnection} cannot end
 * a request that waits to be connected, has no time for the whole of one, and on a JVM no PATCH;
 * and it is other code on every version of Android. This is the same everywhere, and so tested.
 */
package dev.hydraui.http;
