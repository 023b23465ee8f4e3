package dev.hydraui.reconcile;

import java.util.Arrays;

/**
 * The longest increasing subsequence: the most items that can stay where they are while the others
 * move around them.
 */
final class IncreasingRun {

  private IncreasingRun() {}

  /**
   * The indexes of the longest increasing subsequence, ascending; negative values are left out. In
   * n log n: for each length the run with the lowest end is kept (Fredman, 1975).
   */
  static int[] longest(int[] values) {
    int[] ends = new int[values.length];
    int[] before = new int[values.length];
    int length = 0;
    for (int i = 0; i < values.length; i++) {
      if (values[i] < 0) {
        continue;
      }
      int at = firstNotBelow(values, ends, length, values[i]);
      before[i] = at == 0 ? -1 : ends[at - 1];
      ends[at] = i;
      length = Math.max(length, at + 1);
    }
    int[] run = Arrays.copyOf(ends, length);
    for (int at = length - 1, i = length == 0 ? -1 : ends[length - 1]; at >= 0; at--) {
      run[at] = i;
      i = before[i];
    }
    return run;
  }

  private static int firstNotBelow(int[] values, int[] ends, int length, int value) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[ends[middle]] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
