package dev.hydraui.testing;

import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.capability.HttpRequest;
import dev.hydraui.json.Json;
import dev.hydraui.json.JsonValue;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * HTTP without a network. A request that a rule matches is answered at once; any other waits until
 * the test answers it or the machine cancels it.
 */
public final class ScriptedHttp {

  private final List<Rule> rules = new ArrayList<>();
  private final List<HttpRequest> sent = new ArrayList<>();
  private final List<Exchange> waiting = new ArrayList<>();

  /** Answers requests like this from now on; a later rule goes before an earlier one. */
  public ScriptedHttp when(
      Predicate<? super HttpRequest> matches, Function<? super HttpRequest, HttpAnswer> answer) {
    rules.add(0, new Rule(matches, answer));
    return this;
  }

  /** Answers a method and address with a status and JSON from now on. */
  public ScriptedHttp when(String method, String uri, int status, JsonValue body) {
    return when(
        http -> http.method().equals(method) && http.uri().equals(uri), http -> json(status, body));
  }

  /** A response of JSON. */
  public static HttpAnswer.Response json(int status, JsonValue body) {
    return new HttpAnswer.Response(
        status, Map.of("content-type", "application/json"), Json.write(body));
  }

  /** Every request so far, answered or not. */
  public List<HttpRequest> sent() {
    return List.copyOf(sent);
  }

  /** The requests that have no answer yet, the oldest first. */
  public List<HttpRequest> waiting() {
    List<HttpRequest> requests = new ArrayList<>();
    for (Exchange exchange : waiting) {
      requests.add(exchange.request);
    }
    return requests;
  }

  /**
   * Answers the oldest request that waits.
   *
   * @throws IllegalStateException if none does
   */
  public void answer(HttpAnswer answer) {
    answer(http -> true, answer);
  }

  /**
   * Answers the oldest of the waiting requests that is like this.
   *
   * @throws IllegalStateException if none is
   */
  public void answer(Predicate<? super HttpRequest> matches, HttpAnswer answer) {
    for (Exchange exchange : waiting) {
      if (matches.test(exchange.request)) {
        waiting.remove(exchange);
        exchange.answer.accept(answer);
        return;
      }
    }
    throw new IllegalStateException("No such request waits; waiting are " + waiting());
  }

  /** The http capability, performed here. */
  public Capabilities capabilities() {
    return Capabilities.none().<HttpAnswer, HttpRequest>with(HttpRequest.class, this::perform);
  }

  private Running perform(HttpRequest request, Consumer<? super HttpAnswer> answer) {
    sent.add(request);
    for (Rule rule : rules) {
      if (rule.matches.test(request)) {
        answer.accept(rule.answer.apply(request));
        return Running.NOTHING;
      }
    }
    Exchange exchange = new Exchange(request, answer);
    waiting.add(exchange);
    return () -> waiting.remove(exchange);
  }

  private record Rule(
      Predicate<? super HttpRequest> matches, Function<? super HttpRequest, HttpAnswer> answer) {}

  private static final class Exchange {
    private final HttpRequest request;
    private final Consumer<? super HttpAnswer> answer;

    Exchange(HttpRequest request, Consumer<? super HttpAnswer> answer) {
      this.request = request;
      this.answer = answer;
    }
  }
}
