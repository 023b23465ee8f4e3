package dev.hydraui.web.capability;

import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.capability.HttpAnswer.Cause;
import dev.hydraui.capability.HttpRequest;
import dev.hydraui.machine.Running;
import dev.hydraui.web.dom.LoadedFrom;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Sends HTTP requests with {@code fetch}, with cookies to the page's own origin only. */
final class WebHttpRequest {

  static {
    Performers.add(HttpRequest.class, WebHttpRequest::send);
  }

  private WebHttpRequest() {}

  private static Running send(HttpRequest request, Consumer<HttpAnswer> answer) {
    JSObject headers = list();
    request.headers().forEach((name, value) -> add(headers, name, value));
    Map<String, String> received = new HashMap<>();
    Handle handle =
        fetch(
            request.method(),
            request.uri(),
            LoadedFrom.ADDRESS,
            headers,
            request.body().orElse(null),
            request.timeoutMillis(),
            request.outlivesApplication(),
            received::put,
            (status, body) -> answer.accept(new HttpAnswer.Response(status, received, body)),
            (cause, message) -> answer.accept(new HttpAnswer.Failure(cause(cause), message)));
    return () -> handle.stop();
  }

  private static Cause cause(int number) {
    return switch (number) {
      case 0 -> Cause.UNREACHABLE;
      case 1 -> Cause.TIMEOUT;
      default -> Cause.REFUSED;
    };
  }

  @JSFunctor
  private interface OnHeader extends JSObject {
    void take(String name, String value);
  }

  @JSFunctor
  private interface OnResponse extends JSObject {
    void take(int status, String body);
  }

  @JSFunctor
  private interface OnFailure extends JSObject {
    void take(int cause, String message);
  }

  @JSBody(script = "return [];")
  private static native JSObject list();

  @JSBody(
      params = {"headers", "name", "value"},
      script = "headers.push([name, value]);")
  private static native void add(JSObject headers, String name, String value);

  // Browsers refuse what is to outlive the page and is larger than 64 KiB; then it is sent without
  // that promise.
  @JSBody(
      params = {
        "method",
        "uri",
        "base",
        "headers",
        "body",
        "timeout",
        "outlives",
        "header",
        "done",
        "failed"
      },
      script =
          """
          var abort = new AbortController();
          var timer = 0, late = false, request;
          try {
            var url = new URL(uri, base);
            if (url.protocol !== 'http:' && url.protocol !== 'https:') {
              throw new TypeError('no http address: ' + url);
            }
            request = new Request(url, {
              method: method,
              headers: headers,
              body: body === null ? undefined : body,
              credentials: 'same-origin',
              keepalive: outlives && (body === null || new Blob([body]).size <= 65536),
              signal: abort.signal
            });
          } catch (refused) {
            failed(2, '' + refused);
            return { stop: function() {} };
          }
          if (timeout > 0) {
            timer = setTimeout(function() { late = true; abort.abort(); }, timeout);
          }
          fetch(request).then(function(response) {
            return response.text().then(function(text) {
              return { response: response, text: text };
            });
          }).then(function(answer) {
            clearTimeout(timer);
            answer.response.headers.forEach(function(value, name) { header(name, value); });
            done(answer.response.status, answer.text);
          }, function(error) {
            clearTimeout(timer);
            failed(late ? 1 : 0, '' + error);
          });
          return {
            stop: function() {
              if (!outlives) {
                clearTimeout(timer);
                abort.abort();
              }
            }
          };
          """)
  private static native Handle fetch(
      String method,
      String uri,
      String base,
      JSObject headers,
      String body,
      int timeout,
      boolean outlives,
      OnHeader header,
      OnResponse done,
      OnFailure failed);
}
