/** Pages of components, and pictures of them. */
package dev.hydraui.javafx.gallery;
