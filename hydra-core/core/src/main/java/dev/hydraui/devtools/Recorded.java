package dev.hydraui.devtools;

import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.machine.Subscription;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A machine that remembers everything that happens to another one. It is mounted in its place while
 * a program is developed:
 *
 * <pre>{@code
 * WebRenderer.mount("#app", new Recorded<>(new Shop()));
 * }</pre>
 *
 * <p>While an earlier moment is shown the machine goes on: what happens is added at the end, and
 * what a person does to the earlier view happens to the last state, which is shown then.
 */
public final class Recorded<S, E> implements Machine<Timeline<S, E>, Traced<E>> {

  private final Machine<S, E> machine;

  public Recorded(Machine<S, E> machine) {
    this.machine = machine;
  }

  @Override
  public Step<Timeline<S, E>, Traced<E>> init() {
    Step<S, E> step = machine.init();
    Timeline<S, E> empty = new Timeline<>(List.of(), -1, 0, Map.of());
    return record(empty, Optional.empty(), step);
  }

  @Override
  public Step<Timeline<S, E>, Traced<E>> update(Timeline<S, E> timeline, Traced<E> traced) {
    if (traced instanceof Traced.Happened<E> happened) {
      return happen(timeline.showing(timeline.moments().size() - 1), happened.event());
    }
    if (traced instanceof Traced.Answered<E> answered) {
      return happen(timeline.answered(answered.effect()), answered.event());
    }
    if (traced instanceof Traced.Show<E> show) {
      return Step.of(timeline.showing(show.moment()));
    }
    if (traced instanceof Traced.Present<E>) {
      return Step.of(timeline.showing(timeline.moments().size() - 1));
    }
    return Step.of(replay(((Traced.Replay<E>) traced).events()));
  }

  private Step<Timeline<S, E>, Traced<E>> happen(Timeline<S, E> timeline, E event) {
    return record(timeline, Optional.of(event), machine.update(timeline.last().state(), event));
  }

  private Timeline<S, E> replay(List<E> events) {
    Timeline<S, E> timeline = init().state();
    for (E event : events) {
      timeline = happen(timeline, event).state();
    }
    return new Timeline<>(timeline.moments(), timeline.shown(), timeline.asked(), Map.of());
  }

  /** Adds a moment; each effect is numbered, so that its answer tells which of them it is. */
  private static <S, E> Step<Timeline<S, E>, Traced<E>> record(
      Timeline<S, E> before, Optional<E> event, Step<S, E> step) {
    Timeline<S, E> timeline = before.then(new Moment<>(event, step.state(), step.effects()));
    List<Effect<Traced<E>>> effects = new ArrayList<>();
    for (Effect<E> effect : step.effects()) {
      int number = timeline.asked();
      if (effect instanceof Effect.Ask<?, E> ask && ask.then().isPresent()) {
        timeline = timeline.asking(ask);
        effects.add(effect.map(answer -> new Traced.Answered<>(number, answer)));
      } else {
        timeline =
            effect instanceof Effect.Cancel<E> cancel
                ? timeline.cancelled(cancel.name())
                : timeline;
        effects.add(effect.map(Traced.Happened::new));
      }
    }
    return new Step<>(timeline, effects);
  }

  @Override
  public Node<Traced<E>> view(Timeline<S, E> timeline) {
    return machine.view(timeline.moment().state()).map(Traced.Happened::new);
  }

  @Override
  public List<Subscription<Traced<E>>> subscriptions(Timeline<S, E> timeline) {
    List<Subscription<Traced<E>>> mapped = new ArrayList<>();
    for (Subscription<E> subscription : machine.subscriptions(timeline.last().state())) {
      mapped.add(subscription.map(Traced.Happened::new));
    }
    return mapped;
  }
}
