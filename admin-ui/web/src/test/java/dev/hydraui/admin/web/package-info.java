/** The admin in Chromium, over real servers and databases. */
package dev.hydraui.admin.web;
