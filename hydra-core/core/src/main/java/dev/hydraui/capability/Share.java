package dev.hydraui.capability;

import dev.hydraui.machine.Request;

/**
 * Hands something to another program, which the person chooses as the platform lets them; where it
 * has no way to, it is copied to the clipboard, and the answer says so. Browsers allow it only as
 * the answer to something that the person has just done.
 *
 * @param title what it is called, or nothing; not every program shows it
 * @param text what is to be said, or nothing
 * @param address where it is to be found, whole, or nothing
 */
public record Share(String title, String text, String address) implements Request<Share.Outcome> {

  /** What is to be read of it where it is one text: the address on a line of its own. */
  public String whole() {
    return text.isEmpty() || address.isEmpty() ? text + address : text + "\n" + address;
  }

  /** What has become of it. */
  public enum Outcome {
    /** The person was asked where to; what they did then, platforms do not tell. */
    OFFERED,
    /** It is on the clipboard: tell the person. */
    COPIED,
    /** Neither was possible. */
    NEITHER;

    /** Of a platform that can only copy. */
    public static Outcome copied(boolean is) {
      return is ? COPIED : NEITHER;
    }
  }
}
