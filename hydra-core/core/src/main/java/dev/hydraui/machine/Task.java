package dev.hydraui.machine;

import java.util.Optional;
import java.util.function.Consumer;

/** One performance of a capability; knows whether it still may answer. */
final class Task implements Running {

  private final Optional<Object> name;
  private Running running = Running.NOTHING;
  private boolean ended;

  Task(Optional<Object> name) {
    this.name = name;
  }

  boolean isCalled(Object wanted) {
    return name.isPresent() && name.get().equals(wanted);
  }

  <A> void start(Capability<Request<A>, A> capability, Request<A> request, Consumer<A> answer) {
    Running started = capability.perform(request, answer);
    if (ended) {
      started.stop();
    } else {
      running = started;
    }
  }

  boolean hasEnded() {
    return ended;
  }

  @Override
  public void stop() {
    if (!ended) {
      ended = true;
      running.stop();
    }
  }
}
