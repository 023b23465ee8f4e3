package dev.hydraui.devtools;

import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.machine.Subscription;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A machine that remembers what happens to another one; {@link Recorder} runs it.
 *
 * <p>While an earlier moment is shown the machine goes on: what happens is added at the end, and
 * what a person does to the earlier view happens to the last state, which is shown then. What the
 * machine throws becomes a moment too, and is told with {@link Failed}: so a log that is played
 * again fails where it did.
 */
public final class Recorded<S, E> implements Machine<Timeline<S, E>, Traced<S, E>> {

  /** How many moments are kept unless told otherwise. */
  public static final int KEPT = 1_000;

  private final Machine<S, E> machine;
  private final int kept;

  public Recorded(Machine<S, E> machine) {
    this(machine, KEPT);
  }

  /**
   * @param kept how many moments are kept, 1 or more; the first is a place to play from again
   */
  public Recorded(Machine<S, E> machine, int kept) {
    this.machine = machine;
    this.kept = Math.max(1, kept);
  }

  @Override
  public Step<Timeline<S, E>, Traced<S, E>> init() {
    return begin(machine.init(), 0);
  }

  private static <S, E> Step<Timeline<S, E>, Traced<S, E>> begin(Step<S, E> step, int asked) {
    Moment<S, E> first =
        new Moment<>(0, Optional.empty(), step.state(), step.effects(), Optional.empty());
    return asking(Timeline.from(first, asked), step.effects());
  }

  @Override
  public Step<Timeline<S, E>, Traced<S, E>> update(Timeline<S, E> timeline, Traced<S, E> traced) {
    if (traced instanceof Traced.Happened<S, E> happened) {
      return happen(timeline.showing(timeline.last().number()), happened.event());
    }
    if (traced instanceof Traced.Answered<S, E> answered) {
      return timeline.isInFlight(answered.effect())
          ? happen(timeline.answered(answered.effect()), answered.event())
          : Step.of(timeline);
    }
    if (traced instanceof Traced.Show<S, E> show) {
      return Step.of(timeline.showing(show.moment()));
    }
    if (traced instanceof Traced.Replay<S, E> replay) {
      return Step.of(play(replay, timeline.asked()));
    }
    return Step.of(timeline.showing(timeline.last().number()));
  }

  private Timeline<S, E> play(Traced.Replay<S, E> replay, int asked) {
    Step<S, E> start = replay.start().map(Step::<S, E>of).orElseGet(machine::init);
    Timeline<S, E> timeline = begin(start, asked).state();
    for (E event : replay.events()) {
      timeline = happen(timeline, event).state();
    }
    return new Timeline<>(timeline.moments(), timeline.shown(), timeline.asked(), List.of());
  }

  private Step<Timeline<S, E>, Traced<S, E>> happen(Timeline<S, E> timeline, E event) {
    S state = timeline.last().state();
    int number = timeline.last().number() + 1;
    Step<S, E> step;
    try {
      step = machine.update(state, event);
    } catch (RuntimeException | Error failure) {
      Moment<S, E> failed =
          new Moment<>(number, Optional.of(event), state, List.of(), Optional.of(failure));
      return Step.of(timeline.then(failed, kept), Effect.tell(new Failed(failure)));
    }
    Moment<S, E> moment =
        new Moment<>(number, Optional.of(event), step.state(), step.effects(), Optional.empty());
    return asking(timeline.then(moment, kept), step.effects());
  }

  /** Each effect is numbered, so that its answer tells which of them it is. */
  private static <S, E> Step<Timeline<S, E>, Traced<S, E>> asking(
      Timeline<S, E> before, List<Effect<E>> asked) {
    Timeline<S, E> timeline = before;
    List<Effect<Traced<S, E>>> effects = new ArrayList<>();
    for (Effect<E> effect : asked) {
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
  public Node<Traced<S, E>> view(Timeline<S, E> timeline) {
    return Node.lazy(
        timeline.moment().state(), state -> machine.view(state).map(Traced.Happened::new));
  }

  @Override
  public List<Subscription<Traced<S, E>>> subscriptions(Timeline<S, E> timeline) {
    List<Subscription<Traced<S, E>>> mapped = new ArrayList<>();
    for (Subscription<E> subscription : machine.subscriptions(timeline.last().state())) {
      mapped.add(subscription.map(Traced.Happened::new));
    }
    return mapped;
  }
}
