package dev.hydraui.web.capability;

import dev.hydraui.capability.Clock;
import dev.hydraui.machine.Running;
import dev.hydraui.web.dom.Dom;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;

/**
 * Tells the time. Browsers let a hidden page wait; what is overdue when it is shown again comes at
 * once, and only once.
 */
final class WebClock {

  static {
    Performers.add(Clock.Now.class, WebClock::now);
    Performers.add(Clock.After.class, WebClock::after);
    Performers.add(Clock.Every.class, WebClock::every);
  }

  private WebClock() {}

  private static Running now(Clock.Now request, Consumer<Long> answer) {
    answer.accept(now());
    return Running.NOTHING;
  }

  private static Running after(Clock.After request, Consumer<Long> answer) {
    return start(request.millis(), false, answer);
  }

  private static Running every(Clock.Every request, Consumer<Long> answer) {
    return start(Math.max(1, request.millis()), true, answer);
  }

  private static Running start(long millis, boolean again, Consumer<Long> answer) {
    Handle handle = start((double) millis, again, () -> answer.accept(now()));
    return () -> handle.stop();
  }

  private static long now() {
    return (long) time();
  }

  @JSBody(script = "return Date.now();")
  private static native double time();

  // A browser's timer waits for 2^31 - 1 milliseconds at most.
  @JSBody(
      params = {"millis", "again", "task"},
      script =
          """
          var due = performance.now() + millis;
          var timer;
          function wait() {
            timer = setTimeout(check, Math.min(due - performance.now(), 2147483647));
          }
          function check() {
            clearTimeout(timer);
            var late = performance.now() - due;
            if (late < 0) {
              wait();
              return;
            }
            if (again) {
              due += millis * (Math.floor(late / millis) + 1);
              wait();
            } else {
              stop();
            }
            task();
          }
          function stop() {
            clearTimeout(timer);
            document.removeEventListener('visibilitychange', check);
          }
          document.addEventListener('visibilitychange', check);
          wait();
          return { stop: stop };
          """)
  private static native Handle start(double millis, boolean again, Dom.Task task);
}
