/** The commands that run an Admin UI on this machine. */
package dev.hydraui.server.cli;
