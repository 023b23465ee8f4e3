package dev.hydraui.tokens.problem;

import java.util.Collection;
import java.util.Locale;

/** Finds what was probably meant by a name that does not exist. */
public final class Near {
  private Near() {}

  /**
   * Returns "Did you mean …?" with the nearest candidate, or an empty string when none is near.
   *
   * <p>Near is at most a third of the name's characters changed, inserted or removed.
   */
  public static String hint(String name, Collection<String> candidates) {
    String wanted = name.toLowerCase(Locale.ROOT);
    String best = "";
    int least = Math.max(1, name.length() / 3) + 1;
    for (String candidate : candidates) {
      int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), least);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best.isEmpty() ? "" : "Did you mean " + best + "?";
  }

  /** Returns the Levenshtein distance, or {@code limit} when it is at least that. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (least >= limit) {
        return limit;
      }
    }
    return Math.min(row[b.length()], limit);
  }
}
