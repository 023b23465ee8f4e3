package dev.hydraui.http;

import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Loop;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Request;
import dev.hydraui.machine.Running;
import dev.hydraui.machine.Step;
import dev.hydraui.machine.Store;
import dev.hydraui.machine.Subscription;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Asks for one thing as a machine does, and takes every answer. */
final class Asked<A> implements Running {

  private static final long PATIENCE_SECONDS = 20;

  private final BlockingQueue<A> answers = new LinkedBlockingQueue<>();
  private final Store<Boolean, A> store;

  Asked(Capabilities capabilities, Request<A> request) {
    store =
        Store.start(new Asking<>(request, answers::add), capabilities, Loop.HERE, Asked::rethrow);
  }

  private static void rethrow(Throwable failure) {
    throw new AssertionError(failure);
  }

  /** The next answer, however long it takes; an error if none comes. */
  A next() throws InterruptedException {
    A answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (answer == null) {
      throw new AssertionError("no answer came");
    }
    return answer;
  }

  /** What has been answered and not been taken yet. */
  List<A> waiting() {
    return new ArrayList<>(answers);
  }

  @Override
  public void stop() {
    store.close();
  }

  private record Asking<A>(Request<A> request, java.util.function.Consumer<A> take)
      implements Machine<Boolean, A> {

    @Override
    public Step<Boolean, A> init() {
      return Step.of(true);
    }

    @Override
    public Step<Boolean, A> update(Boolean state, A answer) {
      take.accept(answer);
      return Step.of(state);
    }

    @Override
    public List<Subscription<A>> subscriptions(Boolean state) {
      return List.of(Subscription.to(request, answer -> answer));
    }

    @Override
    public Node<A> view(Boolean state) {
      return Node.empty();
    }
  }
}
