package dev.hydraui.capability;

import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A history of addresses in memory: for platforms without an address bar, and for tests. All its
 * methods are called on the store's loop.
 */
public final class MemoryNavigation {

  private final List<String> history = new ArrayList<>();
  private int at;
  private int before;
  private int undone = -1;
  private final List<Object> guards = new ArrayList<>();
  private final List<String> opened = new ArrayList<>();
  private final List<Consumer<? super String>> listeners = new ArrayList<>();

  private Runnable changed = () -> {};

  /** Starts at an address. */
  public MemoryNavigation(String start) {
    history.add(start);
  }

  /**
   * Goes on with a history of before.
   *
   * @param at which of them is the present one, from 0
   * @throws IndexOutOfBoundsException if there is none such
   */
  public MemoryNavigation(List<String> addresses, int at) {
    history.addAll(addresses);
    this.at = at;
    this.before = at;
    history.get(at);
  }

  /** All addresses of the history, the first one first; a copy. */
  public List<String> addresses() {
    return List.copyOf(history);
  }

  /** Which of them is the present one, from 0. */
  public int position() {
    return at;
  }

  /** From now on this is run after each change of the history and of what is guarded. */
  public void whenChanged(Runnable task) {
    changed = task;
  }

  /** The present address. */
  public String address() {
    return history.get(at);
  }

  /** The addresses outside the application that were opened. */
  public List<String> opened() {
    return List.copyOf(opened);
  }

  /** Whether closing the application asks first. */
  public boolean isGuarded() {
    return !guards.isEmpty();
  }

  /** The person goes back; nothing happens at the beginning. */
  public void back() {
    go(at - 1);
  }

  /** The person goes forward; nothing happens at the end. */
  public void forward() {
    go(at + 1);
  }

  /** The person follows a link to an address, as a new step. */
  public void follow(String address) {
    int from = at;
    push(address);
    before = from;
    tell();
    changed.run();
  }

  private void go(int target) {
    if (target >= 0 && target < history.size()) {
      before = at;
      at = target;
      undone = -1;
      tell();
      changed.run();
    }
  }

  private void tell() {
    for (Consumer<? super String> listener : new ArrayList<>(listeners)) {
      listener.accept(address());
    }
  }

  private void push(String address) {
    while (history.size() > at + 1) {
      history.remove(history.size() - 1);
    }
    history.add(address);
    at++;
    before = at;
    undone = -1;
  }

  /** Back to where the person's last step came from, or on to it as a new step. */
  private void restore(String address) {
    if (history.get(before).equals(address)) {
      undone = at;
      at = before;
    } else {
      push(address);
    }
  }

  private void redo(String address) {
    if (undone < 0) {
      push(address);
    } else {
      at = undone;
      before = at;
      undone = -1;
    }
  }

  /** The navigation capabilities, performed here. */
  public Capabilities capabilities() {
    return Capabilities.none()
        .with(Navigation.Push.class, (push, done) -> does(() -> push(push.address()), done))
        .with(
            Navigation.Replace.class,
            (replace, done) -> does(() -> history.set(at, replace.address()), done))
        .with(Navigation.Back.class, (back, done) -> does(this::back, done))
        .with(
            Navigation.Restore.class,
            (restore, done) -> does(() -> restore(restore.address()), done))
        .with(Navigation.Redo.class, (redo, done) -> does(() -> redo(redo.address()), done))
        .with(Navigation.Open.class, (open, done) -> does(() -> opened.add(open.uri()), done))
        .with(
            Navigation.Addresses.class,
            (addresses, deliver) -> {
              listeners.add(deliver);
              deliver.accept(address());
              return () -> listeners.remove(deliver);
            })
        .with(Navigation.Guard.class, (guard, deliver) -> guard());
  }

  /** Closing the application asks first, until this is stopped. */
  public Running guard() {
    Object guarded = new Object();
    guards.add(guarded);
    changed.run();
    return () -> {
      guards.remove(guarded);
      changed.run();
    };
  }

  private Running does(Runnable action, Consumer<? super Boolean> done) {
    action.run();
    changed.run();
    done.accept(true);
    return Running.NOTHING;
  }
}
