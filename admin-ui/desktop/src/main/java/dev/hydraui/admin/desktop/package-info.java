/** The admin as a desktop program: screens and the renderer for JavaFX. */
package dev.hydraui.admin.desktop;
