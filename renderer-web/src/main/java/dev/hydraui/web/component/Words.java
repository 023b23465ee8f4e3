package dev.hydraui.web.component;

import dev.hydraui.message.English;
import dev.hydraui.message.Messages;

/**
 * The language of the page: what the renderer says itself, where a component has no words for it. A
 * page speaks one language, English unless {@link dev.hydraui.web.WebRenderer#speak} says another.
 */
public final class Words {

  private static Messages spoken = new English();

  private Words() {}

  /** Says all of this from now on; what is drawn already keeps its words. */
  public static void speak(Messages messages) {
    spoken = messages;
  }

  static Messages spoken() {
    return spoken;
  }
}
