package dev.hydraui.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.capability.HttpAnswer.Cause;
import dev.hydraui.capability.HttpRequest;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Sends requests: HTTP/2 where the server has it. */
final class Requests {

  /** Those with which a request could contradict itself. */
  private static final Set<String> NOT_ITS_OWN =
      Set.of("connection", "content-length", "host", "transfer-encoding", "upgrade");

  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

  private final OkHttpClient client;
  private final Addresses addresses;

  private Requests(OkHttpClient client, Addresses addresses) {
    this.client = client;
    this.addresses = addresses;
  }

  static Capabilities with(OkHttpClient client, Addresses addresses) {
    Requests requests = new Requests(client, addresses);
    return Capabilities.none().<HttpAnswer, HttpRequest>with(HttpRequest.class, requests::start);
  }

  private Running start(HttpRequest request, Consumer<HttpAnswer> answer) {
    Call call;
    try {
      call = call(request);
    } catch (IllegalArgumentException refused) {
      answer.accept(new HttpAnswer.Failure(Cause.REFUSED, "" + refused.getMessage()));
      return Running.NOTHING;
    }
    Running running =
        Calls.begin(
            call,
            got ->
                answer.accept(
                    got instanceof HttpAnswer.Failure failure && failure.cause() == Cause.TIMEOUT
                        ? late(request, failure)
                        : got));
    return request.outlivesApplication() ? Running.NOTHING : running;
  }

  private static HttpAnswer late(HttpRequest request, HttpAnswer.Failure failure) {
    return request.timeoutMillis() > 0
        ? new HttpAnswer.Failure(
            Cause.TIMEOUT, "no answer within " + request.timeoutMillis() + " ms")
        : failure;
  }

  private Call call(HttpRequest request) {
    Request.Builder builder = new Request.Builder().url(addresses.of(request.uri()));
    request.headers().forEach((name, value) -> builder.addHeader(allowed(name), value));
    Call call = client.newCall(builder.method(request.method(), body(request)).build());
    call.timeout().timeout(Math.max(0, request.timeoutMillis()), TimeUnit.MILLISECONDS);
    return call;
  }

  private static String allowed(String name) {
    if (NOT_ITS_OWN.contains(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("the header " + name + " is not a request's to set");
    }
    return name;
  }

  /** OkHttp wants one, if empty, where the method has a body, and none elsewhere. */
  private static RequestBody body(HttpRequest request) {
    if (request.body().isPresent()) {
      return RequestBody.create(request.body().get().getBytes(UTF_8), null);
    }
    return WITH_BODY.contains(request.method()) ? RequestBody.create(new byte[0], null) : null;
  }
}
