/**
 * Where in the admin someone is, and its address: {@link dev.hydraui.admin.place.Place} and the
 * criteria of a list, which travel in the address.
 */
package dev.hydraui.admin.place;
