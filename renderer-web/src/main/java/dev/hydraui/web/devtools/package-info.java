/**
 * Where devtools stand in a page. A program that does not begin with {@link
 * dev.hydraui.web.WebDevTools} has nothing of it.
 */
package dev.hydraui.web.devtools;
