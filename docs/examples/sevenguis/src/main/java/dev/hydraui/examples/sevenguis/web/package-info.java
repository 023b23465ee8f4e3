/** The seven tasks in a page. */
package dev.hydraui.examples.sevenguis.web;
