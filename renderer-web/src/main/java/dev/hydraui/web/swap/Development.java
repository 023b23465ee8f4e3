package dev.hydraui.web.swap;

/** Whether this program is being worked on. */
public final class Development {

  /** The property of TeaVM that makes a development build, when it is {@code true}. */
  public static final String PROPERTY = "dev.hydraui.development";

  private Development() {}

  /**
   * Whether {@code ./hydra dev} has compiled this program. The compiler puts the answer where this
   * is asked and leaves out what it rules out: an ordinary build carries nothing of it.
   */
  public static boolean isOn() {
    return false;
  }
}
