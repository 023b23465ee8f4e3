package dev.hydraui.benchmarks.keyed;

/** A row of the table. */
record Row(int id, String label) {}
