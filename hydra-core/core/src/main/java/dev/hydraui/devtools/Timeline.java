package dev.hydraui.devtools;

import dev.hydraui.json.Codec;
import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import dev.hydraui.machine.Effect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that has happened to a machine.
 *
 * @param moments from the beginning; never empty
 * @param shown which of them is on screen, from 0
 * @param asked how many effects were asked for so far
 * @param inFlight the effects whose answers are still to come, by their number
 */
public record Timeline<S, E>(
    List<Moment<S, E>> moments, int shown, int asked, Map<Integer, Effect.Ask<?, E>> inFlight) {

  /** What was shown last, when nobody travels. */
  public Moment<S, E> last() {
    return moments.get(moments.size() - 1);
  }

  /** The moment on screen. */
  public Moment<S, E> moment() {
    return moments.get(shown);
  }

  /** Whether the moment on screen is the last, so that new ones are shown as they come. */
  public boolean isPresent() {
    return shown == moments.size() - 1;
  }

  /** The machine's events, in the order in which they happened. */
  public List<E> events() {
    List<E> events = new ArrayList<>();
    for (Moment<S, E> moment : moments) {
      moment.event().ifPresent(events::add);
    }
    return events;
  }

  /** The events as a document that {@link #read} reads. */
  public JsonValue write(Codec<E> codec) {
    List<JsonValue> written = new ArrayList<>();
    for (E event : events()) {
      written.add(codec.write(event));
    }
    return JsonObject.builder().put("version", 1).put("events", new JsonArray(written)).build();
  }

  /**
   * The wish to play what {@link #write} has written.
   *
   * @throws dev.hydraui.json.JsonShapeException if it is none, with the place
   */
  public static <E> Traced.Replay<E> read(JsonValue document, Codec<E> codec) {
    return new Traced.Replay<>(document.asObject().list("events", codec::read));
  }

  Timeline<S, E> then(Moment<S, E> moment) {
    List<Moment<S, E>> next = new ArrayList<>(moments);
    next.add(moment);
    return new Timeline<>(next, isPresent() ? moments.size() : shown, asked, inFlight);
  }

  Timeline<S, E> showing(int moment) {
    boolean there = moment >= 0 && moment < moments.size();
    return there ? new Timeline<>(moments, moment, asked, inFlight) : this;
  }

  Timeline<S, E> asking(Effect.Ask<?, E> ask) {
    Map<Integer, Effect.Ask<?, E>> next = new LinkedHashMap<>(inFlight);
    ask.name().ifPresent(name -> remove(next, name));
    next.put(asked, ask);
    return new Timeline<>(moments, shown, asked + 1, next);
  }

  Timeline<S, E> answered(int effect) {
    Map<Integer, Effect.Ask<?, E>> next = new LinkedHashMap<>(inFlight);
    next.remove(effect);
    return new Timeline<>(moments, shown, asked, next);
  }

  Timeline<S, E> cancelled(Object name) {
    Map<Integer, Effect.Ask<?, E>> next = new LinkedHashMap<>(inFlight);
    remove(next, name);
    return new Timeline<>(moments, shown, asked, next);
  }

  private static <E> void remove(Map<Integer, Effect.Ask<?, E>> effects, Object name) {
    effects.values().removeIf(ask -> ask.name().filter(name::equals).isPresent());
  }
}
