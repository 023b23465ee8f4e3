package dev.hydraui.route;

import dev.hydraui.capability.Navigation;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Step;
import dev.hydraui.machine.Subscription;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where in the application the person is, and where they want to go but have not been let yet.
 *
 * <p>State for a machine to hold. It declares {@link #subscriptions}, hands what they deliver to
 * {@link #arrived}, goes places with {@link #go}, and says with {@link #guarded(boolean)} whether
 * there is something to lose. While {@link #pending} has a destination the view asks the person,
 * and the answer is {@link #leave} or {@link #stay}. Nothing typed is lost meanwhile: the address
 * is still, or again, the old one.
 *
 * @param address the present address, relative to where the application is mounted
 * @param guarded whether leaving it loses something
 * @param pending where the person wants to go and has to be asked about
 * @param undone whether the platform had gone there already, and was told to come back
 */
public record Whereabouts(
    String address, boolean guarded, Optional<String> pending, boolean undone) {

  /** Where an application starts; the first address that arrives takes its place. */
  public static final Whereabouts START = at("");

  public Whereabouts {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(pending, "pending");
  }

  /** At an address, with nothing to lose. */
  public static Whereabouts at(String address) {
    return new Whereabouts(address, false, Optional.empty(), false);
  }

  /**
   * Knows whether leaving loses something now. If it no longer does, an open question is dropped.
   */
  public Whereabouts guarded(boolean nowGuarded) {
    return nowGuarded == guarded
        ? this
        : new Whereabouts(address, nowGuarded, nowGuarded ? pending : Optional.empty(), undone);
  }

  /** Follows a link inside the application, or asks first. */
  public <E> Step<Whereabouts, E> go(String destination) {
    if (destination.equals(address)) {
      return Step.of(pending.isPresent() ? stay() : this);
    }
    return guarded
        ? Step.of(asking(destination, false))
        : Step.of(at(destination), Effect.tell(new Navigation.Push(destination)));
  }

  /**
   * Shows another address for the place where the person already is: a filter, a tab. Not a step of
   * the history, and never held up.
   */
  public <E> Step<Whereabouts, E> replace(String variant) {
    return variant.equals(address)
        ? Step.of(this)
        : Step.of(
            new Whereabouts(variant, guarded, pending, undone),
            Effect.tell(new Navigation.Replace(variant)));
  }

  /**
   * Takes an address that the platform delivered: the first one, back, forward. If that would lose
   * something, the platform is told to put the old address back, and the person is asked.
   */
  public <E> Step<Whereabouts, E> arrived(String arrival) {
    if (arrival.equals(address)) {
      return Step.of(this);
    }
    return guarded
        ? Step.of(asking(arrival, true), Effect.tell(new Navigation.Restore(address)))
        : Step.of(at(arrival));
  }

  /** The person gives up what would be lost, and goes where they wanted to, and as they did. */
  public <E> Step<Whereabouts, E> leave() {
    if (pending.isEmpty()) {
      return Step.of(this);
    }
    String there = pending.get();
    return Step.of(
        at(there), Effect.tell(undone ? new Navigation.Redo(there) : new Navigation.Push(there)));
  }

  /** The person stays; what was to be lost is still guarded. */
  public Whereabouts stay() {
    return new Whereabouts(address, guarded, Optional.empty(), false);
  }

  /** What a machine with this state declares: addresses and, where needed, the guard. */
  public <E> List<Subscription<E>> subscriptions(Function<? super String, ? extends E> onArrival) {
    Subscription<E> addresses = Subscription.to(new Navigation.Addresses(), onArrival);
    return guarded
        ? List.of(
            addresses,
            Subscription.to(new Navigation.Guard(), undelivered -> onArrival.apply(address)))
        : List.of(addresses);
  }

  private Whereabouts asking(String destination, boolean wentThere) {
    return new Whereabouts(address, guarded, Optional.of(destination), wentThere);
  }
}
