/** Nodes of a scene, and how they follow the components of a view. */
package dev.hydraui.javafx.scene;
