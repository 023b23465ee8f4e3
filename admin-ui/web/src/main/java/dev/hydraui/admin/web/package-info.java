/** The admin as a page: screens and the web renderer, and the files that a server hands out. */
package dev.hydraui.admin.web;
