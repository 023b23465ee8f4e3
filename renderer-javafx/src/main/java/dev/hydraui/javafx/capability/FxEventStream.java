package dev.hydraui.javafx.capability;

import dev.hydraui.capability.EventStream;
import dev.hydraui.capability.EventStream.Delivery;
import dev.hydraui.jvm.Reconnecting;
import dev.hydraui.jvm.Timers;
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
import java.util.function.Supplier;

/** Listens to streams of server-sent events. */
final class FxEventStream {

  private static final int NO_CONTENT = 204;

  private FxEventStream() {}

  static Capabilities with(Supplier<HttpClient> client, URI base, Timers timers) {
    return Capabilities.none()
        .<Delivery, EventStream>with(
            EventStream.class,
            (request, answer) -> {
              URI uri = base.resolve(request.uri());
              return Reconnecting.begin(
                  (lastId, told) -> connect(client.get(), uri, lastId, told), timers, answer);
            });
  }

  private static Running connect(
      HttpClient client, URI uri, String lastId, Reconnecting.Told told) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri).header("Accept", "text/event-stream");
    if (!lastId.isEmpty()) {
      request.header("Last-Event-ID", lastId);
    }
    CompletableFuture<HttpResponse<Void>> connection =
        client.sendAsync(request.build(), response -> reading(told, response));
    CompletableFuture<?> unused =
        connection.whenComplete(
            (response, failure) ->
                told.lost(failure == null && response.statusCode() == NO_CONTENT));
    return () -> connection.cancel(true);
  }

  private static BodySubscriber<Void> reading(
      Reconnecting.Told told, HttpResponse.ResponseInfo response) {
    String type = response.headers().firstValue("Content-Type").orElse("");
    boolean events = type.toLowerCase(Locale.ROOT).startsWith("text/event-stream");
    if (response.statusCode() != 200 || !events) {
      return BodySubscribers.replacing(null);
    }
    told.opened();
    return BodySubscribers.fromSubscriber(new TextPieces(told::take), pieces -> null);
  }
}
