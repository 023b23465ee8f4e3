package dev.hydraui.capability;

import dev.hydraui.machine.Request;

/**
 * Where the person is in the application, as the platform shows it: the address bar, the window's
 * history, the back stack.
 *
 * <p>Addresses are relative to where the application is mounted, as {@code contact/42?tab=deals};
 * the start is the empty text.
 */
public sealed interface Navigation {

  /**
   * A subscription to addresses: the present one at once, then each that the person goes to by the
   * platform's own means (back, forward, a deep link). What the machine asked for itself is not
   * told again.
   */
  record Addresses() implements Navigation, Request<String> {}

  /** Goes to an address as a new step of the history. */
  record Push(String address) implements Navigation, Request<Boolean> {}

  /** Shows another address for the present step of the history. */
  record Replace(String address) implements Navigation, Request<Boolean> {}

  /** Goes one step back, as the person would. */
  record Back() implements Navigation, Request<Boolean> {}

  /**
   * Undoes the person's last step through the history, as far as the platform can, so that the
   * address is this one again. For a machine that wants to ask before it lets them go.
   */
  record Restore(String address) implements Navigation, Request<Boolean> {}

  /**
   * Takes the step through the history that {@link Restore} has undone; where there is none to
   * take, goes to the address as a new step. For a machine that lets them go after all.
   */
  record Redo(String address) implements Navigation, Request<Boolean> {}

  /** Opens an address outside the application. */
  record Open(String uri) implements Navigation, Request<Boolean> {}

  /** A subscription: while it is declared, closing the application asks first. Delivers nothing. */
  record Guard() implements Navigation, Request<Boolean> {}
}
