package dev.hydraui.benchmarks.fx;

/** A row of the table. */
record Row(int id, String label) {}
