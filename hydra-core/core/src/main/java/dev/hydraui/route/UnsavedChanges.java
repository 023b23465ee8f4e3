package dev.hydraui.route;

import dev.hydraui.capability.Navigation;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Step;
import dev.hydraui.machine.Subscription;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps someone from leaving unsaved changes unasked: state, for a machine to hold.
 *
 * <p>The machine says whether there is something to lose with {@link #when}, goes places with
 * {@link #go}, declares {@link #subscriptions}, and hands the attempts they deliver to {@link
 * #attempted}. While {@link #asks}, its view asks the person, and answers with {@link #leave} or
 * {@link #stay}.
 *
 * @param unsaved whether there is something to lose
 * @param attempt where the person wants to go and has been asked about
 */
public record UnsavedChanges(boolean unsaved, Optional<Navigation.Attempt> attempt) {

  /** Nothing to lose. */
  public static final UnsavedChanges NONE = new UnsavedChanges(false, Optional.empty());

  /** This, knowing whether there is something to lose now. A question that is open stays open. */
  public UnsavedChanges when(boolean nowUnsaved) {
    return nowUnsaved == unsaved ? this : new UnsavedChanges(nowUnsaved, attempt);
  }

  /** Whether the person is to be asked. */
  public boolean asks() {
    return attempt.isPresent();
  }

  /** Goes to a location, or asks first. */
  public <E> Step<UnsavedChanges, E> go(String location) {
    return unsaved
        ? Step.of(attempted(new Navigation.Attempt(Optional.of(location), 0)))
        : Step.of(this, Effect.tell(new Navigation.Push(location)));
  }

  /** The person tried to leave: asks. */
  public UnsavedChanges attempted(Navigation.Attempt newAttempt) {
    return new UnsavedChanges(unsaved, Optional.of(newAttempt));
  }

  /** The person gives the changes up: goes where they wanted to. */
  public <E> Step<UnsavedChanges, E> leave() {
    return attempt.isPresent()
        ? Step.of(NONE, Effect.tell(new Navigation.Proceed(attempt.get())))
        : Step.of(this);
  }

  /** The person stays. */
  public UnsavedChanges stay() {
    return new UnsavedChanges(unsaved, Optional.empty());
  }

  /** The guard, while there is something to lose. */
  public <E> List<Subscription<E>> subscriptions(
      Function<? super Navigation.Attempt, ? extends E> onAttempt) {
    return unsaved ? List.of(Subscription.to(new Navigation.Guard(), onAttempt)) : List.of();
  }
}
