package dev.hydraui.component;

/** How a column is sorted. */
public enum SortDirection {
  NONE,
  ASCENDING,
  DESCENDING
}
