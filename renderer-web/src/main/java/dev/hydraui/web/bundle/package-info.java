/** What a build does with a page's files. Runs on the JVM, never in a page. */
package dev.hydraui.web.bundle;
