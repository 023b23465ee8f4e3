/** What a Java server mounts: start at {@link AdminUi}. */
package dev.hydraui.server;
