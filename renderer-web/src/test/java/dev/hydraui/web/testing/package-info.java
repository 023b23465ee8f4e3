/** What tests in a browser stand on: programs compiled by TeaVM, a server for them, Chromium. */
package dev.hydraui.web.testing;
