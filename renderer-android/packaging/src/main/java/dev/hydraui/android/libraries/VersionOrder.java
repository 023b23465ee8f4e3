package dev.hydraui.android.libraries;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Which of two versions is the newer one: numbers by size, and what leads up to a release before
 * it.
 */
enum VersionOrder implements Comparator<String> {
  NEWEST_LAST;

  private static final List<String> BEFORE_A_RELEASE = List.of("alpha", "beta", "rc");

  @Override
  public int compare(String one, String other) {
    List<String> ours = parts(one);
    List<String> theirs = parts(other);
    for (int i = 0; i < Math.max(ours.size(), theirs.size()); i++) {
      int found = Integer.compare(weight(ours, i), weight(theirs, i));
      if (found != 0) {
        return found;
      }
    }
    return 0;
  }

  /** {@code 1.2.0-alpha03} as 1, 2, 0, alpha, 03. */
  private static List<String> parts(String version) {
    String spaced =
        version.toLowerCase(Locale.ROOT).replaceAll("(?<=[a-z])(?=[0-9])|(?<=[0-9])(?=[a-z])", ".");
    return List.of(spaced.split("[.-]"));
  }

  private static int weight(List<String> parts, int i) {
    if (i >= parts.size()) {
      return 0;
    }
    String part = parts.get(i);
    int stage = BEFORE_A_RELEASE.indexOf(part);
    if (stage >= 0) {
      return stage - BEFORE_A_RELEASE.size();
    }
    return part.matches("[0-9]{1,9}") ? Integer.parseInt(part) : 0;
  }
}
