package dev.hydraui.admin;

import dev.hydraui.capability.Platform;

/**
 * How the frame looks.
 *
 * @param brand the one that the person chose; empty for the usual one
 * @param navigationOpen whether the navigation is open where there is little room
 * @param sought what the names of the ways to be seen in it have in them
 */
public record Look(
    Platform.Appearance appearance, String brand, boolean navigationOpen, String sought) {

  static final Look START = new Look(Platform.Appearance.SYSTEM, "", false, "");

  Look appearance(Platform.Appearance chosen) {
    return new Look(chosen, brand, navigationOpen, sought);
  }

  Look brand(String chosen) {
    return new Look(appearance, chosen, navigationOpen, sought);
  }

  Look navigationOpen(boolean open) {
    return new Look(appearance, brand, open, sought);
  }

  Look sought(String words) {
    return new Look(appearance, brand, navigationOpen, words);
  }
}
