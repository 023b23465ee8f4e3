package dev.hydraui.web.capability;

import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.capability.HttpAnswer.Cause;
import dev.hydraui.capability.Upload;
import dev.hydraui.capability.Upload.Delivery;
import dev.hydraui.machine.Running;
import dev.hydraui.web.dom.Files;
import dev.hydraui.web.dom.LoadedFrom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Sends files with {@code XMLHttpRequest}: {@code fetch} does not tell how far it is. */
final class WebUpload {

  static {
    Performers.add(Upload.class, WebUpload::start);
  }

  private WebUpload() {}

  private static Running start(Upload upload, Consumer<Delivery> answer) {
    Optional<JSObject> file = Files.find(upload.handle());
    if (file.isEmpty()) {
      answer.accept(failed(Cause.REFUSED, "no file " + upload.handle()));
      return Running.NOTHING;
    }
    JSObject headers = list();
    upload.headers().forEach((name, value) -> add(headers, name, value));
    Map<String, String> received = new HashMap<>();
    Handle handle =
        send(
            upload.method(),
            upload.uri(),
            LoadedFrom.ADDRESS,
            headers,
            file.get(),
            percent -> answer.accept(new Delivery.Sent(percent)),
            received::put,
            (status, body) ->
                answer.accept(new Delivery.Ended(new HttpAnswer.Response(status, received, body))),
            (refused, message) ->
                answer.accept(failed(refused ? Cause.REFUSED : Cause.UNREACHABLE, message)));
    return () -> handle.stop();
  }

  private static Delivery failed(Cause cause, String message) {
    return new Delivery.Ended(new HttpAnswer.Failure(cause, message));
  }

  @JSFunctor
  private interface OnPercent extends JSObject {
    void take(int percent);
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
    void take(boolean refused, String message);
  }

  @JSBody(script = "return [];")
  private static native JSObject list();

  @JSBody(
      params = {"headers", "name", "value"},
      script = "headers.push([name, value]);")
  private static native void add(JSObject headers, String name, String value);

  @JSBody(
      params = {"method", "uri", "base", "headers", "file", "sent", "header", "done", "failed"},
      script =
          """
          var request = new XMLHttpRequest();
          var percent = -1;
          request.upload.onprogress = function(event) {
            var now = event.total ? Math.floor(100 * event.loaded / event.total) : 100;
            if (now > percent) sent(percent = now);
          };
          request.onload = function() {
            request.getAllResponseHeaders().split('\\r\\n').forEach(function(line) {
              var colon = line.indexOf(':');
              if (colon > 0) header(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
            });
            done(request.status, request.responseText);
          };
          request.onerror = function() { failed(false, 'the connection was lost'); };
          try {
            var url = new URL(uri, base);
            if (url.protocol !== 'http:' && url.protocol !== 'https:') {
              throw new TypeError('no http address: ' + url);
            }
            request.open(method, url);
            headers.forEach(function(pair) { request.setRequestHeader(pair[0], pair[1]); });
            request.send(file);
          } catch (refused) {
            failed(true, '' + refused);
          }
          return { stop: function() { request.onload = request.onerror = null; request.abort(); } };
          """)
  private static native Handle send(
      String method,
      String uri,
      String base,
      JSObject headers,
      JSObject file,
      OnPercent sent,
      OnHeader header,
      OnResponse done,
      OnFailure failed);
}
