/** What a window says and keeps itself, whatever program it shows. */
package dev.hydraui.javafx.window;
