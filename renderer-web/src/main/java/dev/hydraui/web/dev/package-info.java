/**
 * {@code ./hydra dev}: compiles a program whenever a source is saved, and puts it into the page
 * that is open. Start with {@link dev.hydraui.web.dev.Main}. It runs on a developer's machine and
 * is no part of any page.
 */
package dev.hydraui.web.dev;
