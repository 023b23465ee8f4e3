/**
 * Capabilities that need a JVM and no toolkit: the same on a desktop and on Android 24, for whose
 * classes the build checks them. Renderers put what is their platform's own beside them.
 */
package dev.hydraui.jvm;
