/** The HTTP of the Admin UI, written once for every server that speaks servlets. */
package dev.hydraui.server.web;
