/**
 * Compares two views and tells a {@link dev.hydraui.reconcile.Host} the fewest changes. Every
 * renderer shares the one {@link dev.hydraui.reconcile.Reconciler}.
 */
package dev.hydraui.reconcile;
