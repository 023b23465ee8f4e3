package dev.hydraui.capability;

import dev.hydraui.machine.Request;

/** What goes on around the application, and how it looks as a whole. */
public sealed interface Platform {

  /** A subscription: whether there is a network, now and whenever that changes. */
  record Connectivity() implements Platform, Request<Boolean> {}

  /** A subscription: whether the application is shown, now and whenever that changes. */
  record Visibility() implements Platform, Request<Visible> {}

  /** Dark, light, or as the person has set the platform. */
  record SetAppearance(Appearance appearance) implements Platform, Request<Boolean> {}

  /**
   * Another of the looks that the application's design tokens have.
   *
   * @param brand what the tokens call it
   */
  record SetBrand(String brand) implements Platform, Request<Boolean> {}

  /**
   * Tells a person something who may be looking elsewhere, as the platform tells such things; the
   * answer is whether it is told. A person can have switched that off: nothing that must be read is
   * told this way alone.
   *
   * @param title what has happened, in a few words
   * @param text more about it, or nothing
   */
  record Notify(String title, String text) implements Platform, Request<Boolean> {}

  /** Whether the application is shown. */
  enum Visible {
    SHOWN,
    /** Behind something else; may come back. */
    HIDDEN,
    /** About to be closed: the last moment to send something. */
    LEAVING
  }

  /** How the application looks as a whole. */
  enum Appearance {
    SYSTEM,
    LIGHT,
    DARK
  }
}
