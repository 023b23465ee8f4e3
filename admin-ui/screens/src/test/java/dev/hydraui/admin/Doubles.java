package dev.hydraui.admin;

import dev.hydraui.capability.Clock;
import dev.hydraui.capability.Download;
import dev.hydraui.capability.EventStream;
import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.capability.HttpRequest;
import dev.hydraui.capability.Navigation;
import dev.hydraui.capability.Platform;
import dev.hydraui.capability.Storage;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Request;
import dev.hydraui.machine.Running;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A platform in memory: it notes what is asked, and a test answers when it likes. */
final class Doubles {

  /** A request that waits for its answer. */
  record Waiting<Q, A>(Q request, Consumer<A> answer) {}

  final List<Waiting<HttpRequest, HttpAnswer>> http = new ArrayList<>();
  final List<Waiting<Clock.After, Long>> timers = new ArrayList<>();
  final List<Waiting<Clock.Now, Long>> clocks = new ArrayList<>();
  final List<Waiting<Navigation.Guard, Boolean>> guards = new ArrayList<>();
  final List<Waiting<EventStream, EventStream.Delivery>> streams = new ArrayList<>();
  final List<Request<?>> told = new ArrayList<>();
  final Map<String, String> storage = new LinkedHashMap<>();
  final String start;
  Consumer<String> addresses = address -> {};
  Consumer<Platform.Visible> visibility = visible -> {};

  Doubles(String start) {
    this.start = start;
  }

  Capabilities capabilities() {
    return Capabilities.none()
        .with(HttpRequest.class, (request, answer) -> waiting(http, request, answer))
        .with(Clock.After.class, (request, answer) -> waiting(timers, request, answer))
        .with(Clock.Now.class, (request, answer) -> waiting(clocks, request, answer))
        .with(Navigation.Guard.class, (request, answer) -> waiting(guards, request, answer))
        .with(EventStream.class, (request, answer) -> waiting(streams, request, answer))
        .with(
            Navigation.Addresses.class,
            (request, answer) -> {
              addresses = answer;
              answer.accept(start);
              return Running.NOTHING;
            })
        .with(
            Platform.Visibility.class,
            (request, answer) -> {
              visibility = answer;
              return Running.NOTHING;
            })
        .with(
            Storage.Read.class,
            (request, answer) -> {
              answer.accept(Optional.ofNullable(storage.get(request.key())));
              return Running.NOTHING;
            })
        .with(
            Storage.Write.class,
            (request, answer) -> {
              storage.put(request.key(), request.text());
              return noted(request, answer);
            })
        .with(Navigation.Push.class, this::noted)
        .with(Navigation.Replace.class, this::noted)
        .with(Navigation.Restore.class, this::noted)
        .with(Navigation.Redo.class, this::noted)
        .with(Platform.SetAppearance.class, this::noted)
        .with(Platform.SetBrand.class, this::noted)
        .with(Download.From.class, this::noted);
  }

  private Running noted(Request<Boolean> request, Consumer<Boolean> answer) {
    told.add(request);
    answer.accept(true);
    return Running.NOTHING;
  }

  private static <Q, A> Running waiting(List<Waiting<Q, A>> list, Q request, Consumer<A> answer) {
    Waiting<Q, A> waiting = new Waiting<>(request, answer);
    list.add(waiting);
    return () -> list.remove(waiting);
  }
}
