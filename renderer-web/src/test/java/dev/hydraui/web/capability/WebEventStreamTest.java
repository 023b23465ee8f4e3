package dev.hydraui.web.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.sun.net.httpserver.HttpExchange;
import dev.hydraui.web.program.Site;
import dev.hydraui.web.program.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Target.class)
final class WebEventStreamTest {

  /** Ends a connection. */
  private static final String END = "end";

  /** Answers with an error. */
  private static final String REFUSE = "refuse";

  /** Answers that there is nothing to listen to. */
  private static final String NOTHING = "nothing";

  /** What the server is to do next; the id of the last event that each connection told it. */
  private static final BlockingQueue<String> TASKS = new LinkedBlockingQueue<>();

  private static final BlockingQueue<String> CONNECTIONS = new LinkedBlockingQueue<>();

  private static ProbeBrowser browser;

  @Parameter Target target;

  private ProbePage probe;

  @BeforeParameterizedClassInvocation
  static void start(Target target) throws Exception {
    browser = new ProbeBrowser(target);
    browser.site.answer("/events", WebEventStreamTest::stream);
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    browser.close();
  }

  @AfterEach
  void close() {
    probe.page.context().close();
  }

  @BeforeEach
  void open() {
    TASKS.clear();
    CONNECTIONS.clear();
    probe = browser.open("stream");
  }

  @Test
  void deliversEventsAsTheyCome() throws InterruptedException {
    TASKS.add("retry: 10\n: a comment\n\ndata: Gr\u00fc\u00dfe\n\n");
    probe.press("stream");
    assertEquals("null", connection());
    probe.expect("stream: opened", "stream: id=, name=message, data=Grüße");
    TASKS.add("event: change\r\nid: 7\r\ndata: one\r\ndata:two\r\n\r\n");
    probe.await(answers -> answers.size() == 3);
    assertEquals("stream: id=7, name=change, data=one\ntwo", probe.answers().get(2));
    probe.press("stream");
    TASKS.add("data: not heard\n\n");
    TASKS.add(END);
    assertEquals(3, probe.answers().size());
  }

  @Test
  void comesBackWithTheIdOfTheLastEvent() throws InterruptedException {
    TASKS.add("retry: 10\nid: 7\ndata: x\n\n");
    TASKS.add(END);
    TASKS.add(REFUSE);
    TASKS.add(REFUSE);
    TASKS.add("data: y\n\n");
    probe.press("stream");
    probe.expect(
        "stream: opened",
        "stream: id=7, name=message, data=x",
        "stream: lost",
        "stream: lost",
        "stream: lost",
        "stream: opened",
        "stream: id=7, name=message, data=y");
    assertEquals("null", connection());
    assertEquals("7", connection());
    assertEquals("7", connection());
    assertEquals("7", connection());
    probe.press("stream");
    TASKS.add(END);
  }

  @Test
  void staysAwayWhereTheServerHasNothingToTell() throws InterruptedException {
    TASKS.add("retry: 10\n\n");
    TASKS.add(END);
    TASKS.add(NOTHING);
    probe.press("stream");
    assertEquals("null", connection());
    assertEquals("null", connection());
    probe.expect("stream: opened", "stream: lost", "stream: lost");
    probe.page.context().setOffline(true);
    probe.page.context().setOffline(false);
    assertNull(CONNECTIONS.poll(1, TimeUnit.SECONDS));
  }

  private static String connection() throws InterruptedException {
    return CONNECTIONS.poll(10, TimeUnit.SECONDS);
  }

  private static void stream(HttpExchange exchange) throws IOException {
    CONNECTIONS.add("" + exchange.getRequestHeaders().getFirst("Last-Event-ID"));
    String task = task();
    if (task.equals(NOTHING)) {
      exchange.sendResponseHeaders(204, -1);
      return;
    }
    if (task.equals(REFUSE)) {
      Site.send(exchange, 503, "text/plain", "not now");
      return;
    }
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream;charset=utf-8");
    exchange.sendResponseHeaders(200, 0);
    while (!task.equals(END)) {
      // In two pieces, so that a character may be cut in half.
      byte[] bytes = task.getBytes(StandardCharsets.UTF_8);
      int half = bytes.length / 2 + 1;
      exchange.getResponseBody().write(bytes, 0, half);
      exchange.getResponseBody().flush();
      exchange.getResponseBody().write(bytes, half, bytes.length - half);
      exchange.getResponseBody().flush();
      task = task();
    }
  }

  private static String task() {
    try {
      String task = TASKS.poll(20, TimeUnit.SECONDS);
      return task == null ? END : task;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return END;
    }
  }
}
