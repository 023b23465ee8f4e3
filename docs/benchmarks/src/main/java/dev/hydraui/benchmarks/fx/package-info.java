/** What {@code ./hydra bench fx} compares: the same screens by Hydra and by hand. */
package dev.hydraui.benchmarks.fx;
