/** Nodes: what a view is made of. The components themselves are in {@code component}. */
package dev.hydraui.node;
