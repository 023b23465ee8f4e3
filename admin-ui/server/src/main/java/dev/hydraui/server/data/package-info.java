/** The data API in Java's words: what a source of records is asked for and what it answers. */
package dev.hydraui.server.data;
