package dev.hydraui.javafx.capability;

import dev.hydraui.capability.EventStream;
import dev.hydraui.capability.EventStream.Delivery;
import dev.hydraui.capability.EventText;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Listens to a stream of server-sent events, and connects again when it is lost. */
final class FxEventStream implements Running {

  private static final int SHORTEST_WAIT = 1_000;
  private static final int LONGEST_WAIT = 30_000;

  private final Supplier<HttpClient> client;
  private final URI uri;
  private final Timers timers;
  private final Consumer<Delivery> answer;
  private EventText text;
  private CompletableFuture<?> connection = CompletableFuture.completedFuture(null);
  private Future<?> timer = connection;

  /** Counts connections: what an earlier one still says does not count. */
  private int current;

  private int failures;
  private boolean stopped;

  private FxEventStream(
      Supplier<HttpClient> client, URI uri, Timers timers, Consumer<Delivery> answer) {
    this.client = client;
    this.uri = uri;
    this.timers = timers;
    this.answer = answer;
    this.text = new EventText("", SHORTEST_WAIT, answer::accept);
  }

  static Capabilities with(Supplier<HttpClient> client, URI base, Timers timers) {
    return Capabilities.none()
        .<Delivery, EventStream>with(
            EventStream.class,
            (request, answer) -> {
              URI uri = base.resolve(request.uri());
              FxEventStream stream = new FxEventStream(client, uri, timers, answer);
              stream.connect();
              return stream;
            });
  }

  private synchronized void connect() {
    if (stopped) {
      return;
    }
    int number = ++current;
    text = new EventText(text.id(), text.retryMillis(), answer::accept);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri).header("Accept", "text/event-stream");
    if (!text.id().isEmpty()) {
      request.header("Last-Event-ID", text.id());
    }
    connection = client.get().sendAsync(request.build(), response -> reading(number, response));
    CompletableFuture<?> unused =
        connection.whenComplete((response, failure) -> closed(number, response));
  }

  private BodySubscriber<Void> reading(int number, HttpResponse.ResponseInfo response) {
    String type = response.headers().firstValue("Content-Type").orElse("");
    boolean events = type.toLowerCase(Locale.ROOT).startsWith("text/event-stream");
    if (response.statusCode() != 200 || !events) {
      return BodySubscribers.replacing(null);
    }
    opened(number);
    return BodySubscribers.fromSubscriber(
        new TextPieces(piece -> take(number, piece)), pieces -> null);
  }

  private synchronized void opened(int number) {
    if (number == current && !stopped) {
      failures = 0;
      answer.accept(new Delivery.Opened());
    }
  }

  private synchronized void take(int number, String piece) {
    if (number == current && !stopped) {
      text.take(piece);
    }
  }

  private synchronized void closed(int number, Object response) {
    if (number != current || stopped) {
      return;
    }
    if (response instanceof HttpResponse<?> whole && whole.statusCode() == 204) {
      stopped = true;
    } else {
      timer = timers.after(waitAfter(failures), this::connect);
      failures++;
    }
    answer.accept(new Delivery.Lost());
  }

  /**
   * Twice as long each time, unless the server wants longer anyway; and not the same for all who
   * have lost one server.
   */
  private long waitAfter(int earlierFailures) {
    int first = text.retryMillis();
    int wait =
        first >= LONGEST_WAIT
            ? first
            : Math.min(first << Math.min(earlierFailures, 15), LONGEST_WAIT);
    return (long) (wait * ThreadLocalRandom.current().nextDouble(0.8, 1.2));
  }

  @Override
  public synchronized void stop() {
    stopped = true;
    timer.cancel(false);
    connection.cancel(true);
  }
}
