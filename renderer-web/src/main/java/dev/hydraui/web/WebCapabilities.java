package dev.hydraui.web;

import dev.hydraui.machine.Capabilities;
import dev.hydraui.web.capability.Performers;

/** What a browser can be asked for. */
public final class WebCapabilities {

  private WebCapabilities() {}

  /**
   * Every capability of {@code dev.hydraui.capability}. A program carries those whose requests it
   * makes, and no others.
   */
  public static Capabilities all() {
    return Capabilities.from(Performers::of);
  }
}
