package dev.hydraui.devtools;

import dev.hydraui.machine.Effect;
import java.util.ArrayList;
import java.util.List;

/**
 * What has happened to a machine.
 *
 * @param moments in order, never empty; the first is the beginning, or where what came before it
 *     was dropped
 * @param shown the number of the moment on screen
 * @param asked how many effects were asked for so far
 * @param inFlight the effects whose answers are still to come
 */
public record Timeline<S, E>(
    List<Moment<S, E>> moments, int shown, int asked, List<InFlight<E>> inFlight) {

  /** The moment that is kept longest; its number says how many were dropped. */
  public Moment<S, E> first() {
    return moments.get(0);
  }

  /** What is shown when nobody travels. */
  public Moment<S, E> last() {
    return moments.get(moments.size() - 1);
  }

  /** The moment on screen. */
  public Moment<S, E> moment() {
    return at(shown);
  }

  /**
   * The moment of a number.
   *
   * @throws IndexOutOfBoundsException if it is not kept; see {@link #has}
   */
  public Moment<S, E> at(int number) {
    return moments.get(number - first().number());
  }

  /** Whether the moment of that number is kept. */
  public boolean has(int number) {
    return number >= first().number() && number <= last().number();
  }

  /** Whether the moment on screen is the last, so that new ones are shown as they come. */
  public boolean isPresent() {
    return shown == last().number();
  }

  /** What happened since the first moment that is kept, in order. */
  public List<E> events() {
    List<E> events = new ArrayList<>();
    for (int i = 1; i < moments.size(); i++) {
      moments.get(i).event().ifPresent(events::add);
    }
    return events;
  }

  static <S, E> Timeline<S, E> from(Moment<S, E> first, int asked) {
    return new Timeline<>(List.of(first), first.number(), asked, List.of());
  }

  /** Adds a moment; the first ones go where there would be more than so many. */
  Timeline<S, E> then(Moment<S, E> moment, int most) {
    int from = Math.max(0, moments.size() + 1 - most);
    List<Moment<S, E>> next = new ArrayList<>(moments.subList(from, moments.size()));
    next.add(moment);
    int still = isPresent() ? moment.number() : Math.max(shown, next.get(0).number());
    return new Timeline<>(next, still, asked, inFlight);
  }

  Timeline<S, E> showing(int number) {
    return has(number) ? new Timeline<>(moments, number, asked, inFlight) : this;
  }

  Timeline<S, E> asking(Effect.Ask<?, E> ask) {
    Timeline<S, E> before = ask.name().map(this::cancelled).orElse(this);
    List<InFlight<E>> next = new ArrayList<>(before.inFlight);
    next.add(new InFlight<>(asked, last().number(), ask));
    return new Timeline<>(moments, shown, asked + 1, next);
  }

  boolean isInFlight(int effect) {
    return inFlight.stream().anyMatch(one -> one.number() == effect);
  }

  Timeline<S, E> answered(int effect) {
    List<InFlight<E>> next = new ArrayList<>(inFlight);
    next.removeIf(one -> one.number() == effect);
    return new Timeline<>(moments, shown, asked, next);
  }

  Timeline<S, E> cancelled(Object name) {
    List<InFlight<E>> next = new ArrayList<>(inFlight);
    next.removeIf(one -> one.ask().name().filter(name::equals).isPresent());
    return new Timeline<>(moments, shown, asked, next);
  }
}
