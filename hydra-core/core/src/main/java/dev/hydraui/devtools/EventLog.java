package dev.hydraui.devtools;

import dev.hydraui.json.Codec;
import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonNumber;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonShapeException;
import dev.hydraui.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** A machine's events as a document to keep, to hand on and to play again. */
public record EventLog<S, E>(Codec<S> states, Codec<E> events) {

  private static final int VERSION = 1;

  /**
   * The events, and the state that they begin with where earlier ones were dropped. The last state
   * is there to be looked at.
   */
  public JsonObject write(Timeline<S, E> timeline) {
    List<JsonValue> written = new ArrayList<>();
    for (E event : timeline.events()) {
      written.add(events.write(event));
    }
    JsonObject.Builder document = JsonObject.builder().put("version", JsonNumber.of(VERSION));
    if (timeline.first().number() > 0) {
      document.put("start", states.write(timeline.first().state()));
    }
    return document
        .put("events", new JsonArray(written))
        .put("state", states.write(timeline.last().state()))
        .build();
  }

  /**
   * The wish to play what {@link #write} has written.
   *
   * @throws JsonShapeException if it is none, with the place
   */
  public Traced.Replay<S, E> read(JsonValue document) {
    JsonObject log = document.asObject();
    int version = log.integer("version");
    if (version != VERSION) {
      throw new JsonShapeException(
          JsonPointer.of("version"), "version " + VERSION, "version " + version);
    }
    return new Traced.Replay<>(
        log.optional("start", json -> read(states, json, "a state")),
        log.list("events", json -> read(events, json, "an event")));
  }

  /** A codec may make values that refuse what they are made of. */
  private static <T> T read(Codec<T> codec, JsonValue json, String expected) {
    try {
      return codec.read(json);
    } catch (JsonShapeException wrong) {
      throw wrong;
    } catch (RuntimeException refused) {
      throw new JsonShapeException(
          JsonPointer.ROOT, expected, "one that is refused: " + refused.getMessage());
    }
  }
}
