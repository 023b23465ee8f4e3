/** What tests in a browser stand on: programs compiled by TeaVM, and a server for them. */
package dev.hydraui.web.program;
