package dev.hydraui.web;

import dev.hydraui.machine.Capabilities;

/** What a browser can be asked for. */
public final class WebCapabilities {

  private WebCapabilities() {}

  public static Capabilities all() {
    return Capabilities.none();
  }
}
