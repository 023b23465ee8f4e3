package dev.hydraui.web.capability;

import dev.hydraui.capability.EventStream;
import dev.hydraui.capability.EventStream.Delivery;
import dev.hydraui.capability.EventText;
import dev.hydraui.machine.Running;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.LoadedFrom;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * Listens to a stream of server-sent events.
 *
 * <p>It reads the stream with {@code fetch}: {@code EventSource} cannot tell of events whose names
 * it does not know, gives up where a server answers with an error, and never waits longer.
 */
final class WebEventStream implements Running {

  private static final int SHORTEST_WAIT = 1_000;
  private static final int LONGEST_WAIT = 30_000;

  static {
    Performers.add(EventStream.class, WebEventStream::start);
  }

  private final String uri;
  private final Consumer<Delivery> answer;
  private final Handle online;
  private EventText text;
  private Handle connection;
  private Handle timer;
  private int failures;
  private boolean stopped;

  private WebEventStream(String uri, Consumer<Delivery> answer) {
    this.uri = uri;
    this.answer = answer;
    text = new EventText("", SHORTEST_WAIT, answer::accept);
    online = Page.listen(Page.window(), "online", this::connectNow);
    connect();
  }

  private static Running start(EventStream request, Consumer<Delivery> answer) {
    return new WebEventStream(request.uri(), answer);
  }

  private void connect() {
    timer = null;
    text = new EventText(text.id(), text.retryMillis(), answer::accept);
    connection = open(uri, LoadedFrom.ADDRESS, text.id(), this::opened, text::take, this::closed);
  }

  /** There is a network again: no reason to wait longer. */
  private void connectNow() {
    if (timer != null) {
      timer.stop();
      connect();
    }
  }

  private void opened() {
    failures = 0;
    answer.accept(new Delivery.Opened());
  }

  private void closed(boolean forGood) {
    if (stopped) {
      return;
    }
    if (forGood) {
      stop();
    } else {
      timer = later(waitAfter(failures), this::connect);
      failures++;
    }
    answer.accept(new Delivery.Lost());
  }

  /** Twice as long each time, unless the server wants longer anyway. */
  private int waitAfter(int earlierFailures) {
    int first = text.retryMillis();
    return first >= LONGEST_WAIT
        ? first
        : Math.min(first << Math.min(earlierFailures, 15), LONGEST_WAIT);
  }

  @Override
  public void stop() {
    stopped = true;
    online.stop();
    connection.stop();
    if (timer != null) {
      timer.stop();
    }
  }

  @JSFunctor
  private interface OnClosed extends JSObject {
    void take(boolean forGood);
  }

  @JSFunctor
  private interface OnText extends JSObject {
    void take(String piece);
  }

  // Many pages that have lost one server must not come back at the same moment.
  @JSBody(
      params = {"millis", "task"},
      script =
          """
          var timer = setTimeout(function() { task(); }, millis * (0.8 + 0.4 * Math.random()));
          return { stop: function() { clearTimeout(timer); } };
          """)
  private static native Handle later(int millis, Dom.Task task);

  @JSBody(
      params = {"uri", "base", "id", "opened", "take", "closed"},
      script =
          """
          var abort = new AbortController();
          var decoder = new TextDecoder();
          var headers = { 'Accept': 'text/event-stream' };
          if (id) headers['Last-Event-ID'] = id;
          function end(forGood) {
            if (abort) {
              abort.abort();
              abort = null;
              closed(forGood === true);
            }
          }
          new Promise(function(resolve) {
            resolve(fetch(new URL(uri, base), {
              headers: headers,
              cache: 'no-store',
              credentials: 'same-origin',
              signal: abort.signal
            }));
          }).then(function(response) {
            var type = response.headers.get('Content-Type') || '';
            if (response.status !== 200 || !/^text\\/event-stream/i.test(type)) {
              end(response.status === 204);
              return;
            }
            var reader = response.body.getReader();
            function next() {
              reader.read().then(function(part) {
                if (!abort) return;
                if (part.done) {
                  end();
                } else {
                  take(decoder.decode(part.value, { stream: true }));
                  next();
                }
              }, end);
            }
            opened();
            next();
          }).then(null, end);
          return {
            stop: function() {
              var running = abort;
              abort = null;
              if (running) running.abort();
            }
          };
          """)
  private static native Handle open(
      String uri, String base, String id, Dom.Task opened, OnText take, OnClosed closed);
}
