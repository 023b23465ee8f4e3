package dev.hydraui.javafx.capability;

import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.capability.HttpAnswer.Cause;
import dev.hydraui.capability.HttpRequest;
import dev.hydraui.jvm.Timers;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;

/** Sends requests with the JDK's client: HTTP/2 where the server has it. */
final class FxHttpRequest {

  private final Supplier<HttpClient> client;
  private final URI base;
  private final Timers timers;

  private FxHttpRequest(Supplier<HttpClient> client, URI base, Timers timers) {
    this.client = client;
    this.base = base;
    this.timers = timers;
  }

  static Capabilities with(Supplier<HttpClient> client, URI base, Timers timers) {
    FxHttpRequest performer = new FxHttpRequest(client, base, timers);
    return Capabilities.none().<HttpAnswer, HttpRequest>with(HttpRequest.class, performer::start);
  }

  private Running start(HttpRequest request, Consumer<HttpAnswer> answer) {
    java.net.http.HttpRequest made;
    try {
      made = made(request);
    } catch (IllegalArgumentException unreadable) {
      answer.accept(new HttpAnswer.Failure(Cause.REFUSED, "" + unreadable.getMessage()));
      return Running.NOTHING;
    }
    return new Sending(request, made, answer);
  }

  private java.net.http.HttpRequest made(HttpRequest request) {
    java.net.http.HttpRequest.Builder builder =
        java.net.http.HttpRequest.newBuilder(base.resolve(request.uri()));
    request.headers().forEach(builder::header);
    return builder.method(request.method(), body(request)).build();
  }

  private static java.net.http.HttpRequest.BodyPublisher body(HttpRequest request) {
    return request
        .body()
        .map(java.net.http.HttpRequest.BodyPublishers::ofString)
        .orElseGet(java.net.http.HttpRequest.BodyPublishers::noBody);
  }

  /** One exchange. */
  private final class Sending implements Running {
    private final HttpRequest request;
    private final CompletableFuture<HttpResponse<String>> exchange;
    private final Future<?> timer;
    private volatile boolean late;

    Sending(HttpRequest request, java.net.http.HttpRequest made, Consumer<HttpAnswer> answer) {
      this.request = request;
      exchange = client.get().sendAsync(made, LimitedText::of);
      timer =
          request.timeoutMillis() > 0
              ? timers.after(request.timeoutMillis(), this::expire)
              : CompletableFuture.completedFuture(null);
      CompletableFuture<?> unused =
          exchange.whenComplete(
              (response, failure) -> {
                timer.cancel(false);
                if (late || !(failure instanceof CancellationException)) {
                  answer.accept(failure == null ? answer(response) : failed(failure));
                }
              });
    }

    private void expire() {
      late = true;
      exchange.cancel(true);
    }

    private HttpAnswer failed(Throwable failure) {
      return late
          ? new HttpAnswer.Failure(
              Cause.TIMEOUT, "no answer within " + request.timeoutMillis() + " ms")
          : FxHttpRequest.failed(failure);
    }

    @Override
    public void stop() {
      if (!request.outlivesApplication()) {
        timer.cancel(false);
        exchange.cancel(true);
      }
    }
  }

  static HttpAnswer answer(HttpResponse<String> response) {
    Map<String, String> headers = new LinkedHashMap<>();
    response
        .headers()
        .map()
        .forEach(
            (name, values) ->
                headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
    return new HttpAnswer.Response(response.statusCode(), headers, response.body());
  }

  /** Why no answer came, for developers. */
  static HttpAnswer.Failure failed(Throwable failure) {
    Throwable cause = failure;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    if (cause instanceof HttpTimeoutException) {
      return new HttpAnswer.Failure(Cause.TIMEOUT, message);
    }
    for (Throwable each = cause; each != null; each = each.getCause()) {
      if (each instanceof SSLException) {
        return new HttpAnswer.Failure(
            Cause.REFUSED, "the server's certificate is not accepted: " + innermost(each));
      }
      if (each instanceof LimitedText.TooLongException) {
        return new HttpAnswer.Failure(Cause.REFUSED, "" + each.getMessage());
      }
    }
    return new HttpAnswer.Failure(Cause.UNREACHABLE, message);
  }

  /** What the first of all causes says: the others name classes of the JDK. */
  private static String innermost(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause.getCause().getMessage() != null) {
      cause = cause.getCause();
    }
    return "" + cause.getMessage();
  }
}
