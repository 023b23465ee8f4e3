package dev.hydraui.query;

import dev.hydraui.capability.Clock;
import dev.hydraui.capability.EventStream;
import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.capability.HttpRequest;
import dev.hydraui.capability.Platform;
import dev.hydraui.json.Json;
import dev.hydraui.json.JsonValue;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** A platform whose every answer a test decides: its clock stands still, its server is the test. */
final class PlatformDouble {

  private long now = 1_000_000;
  private final List<Alarm> alarms = new ArrayList<>();
  private final List<Exchange> exchanges = new ArrayList<>();
  private Function<HttpRequest, String> server = request -> "null";
  private final List<String> cancelled = new ArrayList<>();
  private final List<Consumer<? super Boolean>> connectivity = new ArrayList<>();
  private final List<Consumer<? super Platform.Visible>> visibility = new ArrayList<>();
  private final List<Consumer<? super EventStream.Delivery>> streams = new ArrayList<>();

  Capabilities capabilities() {
    return Capabilities.none()
        .with(Clock.Now.class, this::tell)
        .with(Clock.After.class, this::wake)
        .with(HttpRequest.class, this::send)
        .with(Platform.Connectivity.class, (ask, told) -> listen(connectivity, told))
        .with(Platform.Visibility.class, (ask, told) -> listen(visibility, told))
        .with(EventStream.class, (ask, told) -> listen(streams, told));
  }

  /** The requests without an answer, the oldest first, as "GET uri" and a body behind it. */
  List<String> waiting() {
    List<String> lines = new ArrayList<>();
    for (Exchange exchange : exchanges) {
      lines.add(exchange.line());
    }
    return lines;
  }

  /** The requests that were cancelled. */
  List<String> cancelled() {
    return cancelled;
  }

  /** How many timers run. */
  int alarms() {
    return alarms.size();
  }

  /** Lets a server read what it will answer in the moment in which a request is sent. */
  void serve(Function<HttpRequest, String> json) {
    server = json;
  }

  /** Answers the oldest request with what the server read when it was sent. */
  void answerAsRead() {
    json(exchanges.get(0).read);
  }

  /** Answers the oldest request that waits. */
  void answer(HttpAnswer answer) {
    exchanges.remove(0).answer.accept(answer);
  }

  void json(String body) {
    answer(response(200, Map.of(), Json.parse(body.replace('\'', '"'))));
  }

  void problem(int status, Map<String, String> headers) {
    JsonValue body = Json.parse("{\"title\":\"No\",\"detail\":\"Not now\"}");
    answer(response(status, headers, body));
  }

  void unreachable() {
    answer(new HttpAnswer.Failure(HttpAnswer.Cause.UNREACHABLE, "no route to host"));
  }

  private static HttpAnswer response(int status, Map<String, String> headers, JsonValue body) {
    Map<String, String> all = new HashMap<>(headers);
    all.put("content-type", "application/problem+json");
    return new HttpAnswer.Response(status, all, Json.write(body));
  }

  /** Lets time pass; what is due on the way happens at its moment. */
  void advance(long millis) {
    long until = now + millis;
    for (Alarm next = next(until); next != null; next = next(until)) {
      alarms.remove(next);
      now = next.due;
      next.answer.accept(now);
    }
    now = until;
  }

  /** Lets time pass without any timer noticing: the machine was asleep. */
  void sleep(long millis) {
    now += millis;
  }

  void online(boolean online) {
    for (Consumer<? super Boolean> told : new ArrayList<>(connectivity)) {
      told.accept(online);
    }
  }

  void visible(Platform.Visible visible) {
    for (Consumer<? super Platform.Visible> told : new ArrayList<>(visibility)) {
      told.accept(visible);
    }
  }

  void deliver(EventStream.Delivery delivery) {
    for (Consumer<? super EventStream.Delivery> told : new ArrayList<>(streams)) {
      told.accept(delivery);
    }
  }

  private Alarm next(long until) {
    Alarm first = null;
    for (Alarm alarm : alarms) {
      if (alarm.due <= until && (first == null || alarm.due < first.due)) {
        first = alarm;
      }
    }
    return first;
  }

  private Running tell(Clock.Now ask, Consumer<? super Long> answer) {
    answer.accept(now);
    return Running.NOTHING;
  }

  private Running wake(Clock.After after, Consumer<? super Long> answer) {
    Alarm alarm = new Alarm(now + after.millis(), answer);
    alarms.add(alarm);
    return () -> alarms.remove(alarm);
  }

  private Running send(HttpRequest request, Consumer<? super HttpAnswer> answer) {
    Exchange exchange = new Exchange(request, server.apply(request), answer);
    exchanges.add(exchange);
    return () -> {
      if (exchanges.remove(exchange)) {
        cancelled.add(exchange.line());
      }
    };
  }

  private static <T> Running listen(List<Consumer<? super T>> all, Consumer<? super T> told) {
    all.add(told);
    return () -> all.remove(told);
  }

  private record Alarm(long due, Consumer<? super Long> answer) {}

  private record Exchange(HttpRequest request, String read, Consumer<? super HttpAnswer> answer) {
    String line() {
      String line = request.method() + " " + request.uri();
      return request.body().isPresent() ? line + " " + request.body().get() : line;
    }
  }
}
