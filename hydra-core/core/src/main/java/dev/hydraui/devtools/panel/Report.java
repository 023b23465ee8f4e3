package dev.hydraui.devtools.panel;

import dev.hydraui.devtools.EventLog;
import dev.hydraui.devtools.Failure;
import dev.hydraui.devtools.Moment;
import dev.hydraui.devtools.Recording;
import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonNumber;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A recording as a document: to be played again where that can be done, and to be read. */
final class Report<S, E> {

  private static final int LINE = 2_000;

  private final Notation notation;

  Report(Notation notation) {
    this.notation = notation;
  }

  JsonObject of(Recording<S, E> recording, Optional<EventLog<S, E>> log) {
    JsonObject played =
        log.map(codecs -> codecs.write(recording.timeline())).orElse(JsonObject.EMPTY);
    List<JsonValue> failures = new ArrayList<>();
    for (Failure failure : recording.failures()) {
      failures.add(
          JsonObject.builder()
              .put("moment", JsonNumber.of(failure.moment()))
              .put("place", new JsonString(failure.place()))
              .put("text", new JsonString(failure.text()))
              .build());
    }
    JsonObject document = log.isPresent() ? played : read(recording);
    return document.with("failures", new JsonArray(failures));
  }

  /** For those who have no codecs: what a person would read in the panel. */
  private JsonObject read(Recording<S, E> recording) {
    List<JsonValue> moments = new ArrayList<>();
    for (Moment<S, E> moment : recording.timeline().moments()) {
      JsonObject.Builder written =
          JsonObject.builder().put("number", JsonNumber.of(moment.number()));
      moment.event().ifPresent(event -> written.put("event", text(event)));
      moments.add(written.put("state", text(moment.state())).build());
    }
    return JsonObject.builder().put("moments", new JsonArray(moments)).build();
  }

  private JsonString text(Object value) {
    return new JsonString(notation.line(value, LINE));
  }
}
