package dev.hydraui.admin;

import dev.hydraui.capability.Platform;

/**
 * How the frame looks: its colours, and whether the navigation is open where there is little room.
 */
public record Look(Platform.Appearance appearance, boolean navigationOpen) {

  static final Look START = new Look(Platform.Appearance.SYSTEM, false);

  Look appearance(Platform.Appearance chosen) {
    return new Look(chosen, navigationOpen);
  }

  Look navigationOpen(boolean open) {
    return new Look(appearance, open);
  }
}
