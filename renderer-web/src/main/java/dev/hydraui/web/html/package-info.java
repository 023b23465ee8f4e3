/**
 * Writes a machine's view as HTML on a server, for a browser to go on with: {@link
 * dev.hydraui.web.html.HtmlRenderer}.
 */
package dev.hydraui.web.html;
