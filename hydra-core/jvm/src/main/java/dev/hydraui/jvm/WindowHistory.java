package dev.hydraui.jvm;

import dev.hydraui.capability.MemoryNavigation;
import dev.hydraui.capability.Navigation;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Loop;
import dev.hydraui.machine.Running;
import dev.hydraui.route.SafeAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The history of addresses of what has no address bar: a window, an activity. */
public final class WindowHistory {

  private final MemoryNavigation history;
  private final Loop loop;
  private final Predicate<String> open;
  private final AtomicInteger guards = new AtomicInteger();

  /**
   * Starts at an address.
   *
   * @param loop the machine's, on which the history is kept
   * @param open opens an address outside of the application; whether it could
   */
  public WindowHistory(String address, Loop loop, Predicate<String> open) {
    this(List.of(address), 0, loop, open);
  }

  /**
   * Goes on with a history of before.
   *
   * @param at which of the addresses is the present one, from 0
   */
  public WindowHistory(List<String> addresses, int at, Loop loop, Predicate<String> open) {
    this.history = new MemoryNavigation(addresses, at);
    this.loop = loop;
    this.open = open;
  }

  /** What is kept of it, to go on with later; on the loop. */
  public MemoryNavigation memory() {
    return history;
  }

  /** The person goes back; nothing happens at the beginning. From any thread. */
  public void back() {
    loop.post(history::back);
  }

  /** The person goes forward; nothing happens at the end. From any thread. */
  public void forward() {
    loop.post(history::forward);
  }

  /** The person follows a link to a place in the application. From any thread. */
  public void follow(String address) {
    loop.post(() -> history.follow(address));
  }

  /** Tells on the loop where the person is. From any thread. */
  public void tell(Consumer<? super String> told) {
    loop.post(() -> told.accept(history.address()));
  }

  /** Whether closing the window asks first. From any thread. */
  public boolean isGuarded() {
    return guards.get() > 0;
  }

  /** The navigation capabilities, performed here. */
  public Capabilities capabilities() {
    return history
        .capabilities()
        .with(Navigation.Open.class, this::open)
        .with(Navigation.Guard.class, this::guard);
  }

  private Running open(Navigation.Open request, Consumer<Boolean> answer) {
    answer.accept(SafeAddress.leads(request.uri()) && open.test(request.uri()));
    return Running.NOTHING;
  }

  /** Counted beside the history, which only the loop may ask. */
  private Running guard(Navigation.Guard request, Consumer<Boolean> answer) {
    guards.incrementAndGet();
    Running kept = history.guard();
    return () -> {
      guards.decrementAndGet();
      kept.stop();
    };
  }
}
