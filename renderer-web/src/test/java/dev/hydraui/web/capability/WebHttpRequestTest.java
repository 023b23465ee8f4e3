package dev.hydraui.web.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import dev.hydraui.web.program.Site;
import dev.hydraui.web.program.Target;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
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
final class WebHttpRequestTest {

  /** What the server saw. */
  private static final BlockingQueue<String> SEEN = new LinkedBlockingQueue<>();

  private static ProbeBrowser browser;

  @Parameter Target target;

  private ProbePage probe;

  @BeforeParameterizedClassInvocation
  static void start(Target target) throws Exception {
    browser = new ProbeBrowser(target);
    browser.site.answer("/echo", WebHttpRequestTest::echo);
    browser.site.answer("/missing", exchange -> Site.send(exchange, 404, "text/plain", "nothing"));
    browser.site.answer("/silent", exchange -> drip(exchange, false));
    browser.site.answer("/dripping", exchange -> drip(exchange, true));
    browser.site.answer("/last", exchange -> SEEN.add(body(exchange)));
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    browser.close();
  }

  @BeforeEach
  void open() {
    SEEN.clear();
    probe = browser.open("http");
  }

  @AfterEach
  void close() {
    probe.page.context().close();
  }

  @Test
  void bringsStatusHeadersAndBody() {
    assertEquals("get: 200, Yes, GET /echo?q=%C3%BC X-Asked: yes ", probe.answerTo("get"));
  }

  @Test
  void sendsABody() {
    assertEquals(
        "put: 200, Yes, PUT /echo X-Asked: null {\"name\":\"Zoë\"}", probe.answerTo("put"));
    assertEquals("delete: 200, Yes, DELETE /echo X-Asked: null ", probe.answerTo("delete"));
  }

  @Test
  void takesAnyStatusForAnAnswer() {
    assertEquals("missing: 404, no header, nothing", probe.answerTo("missing"));
  }

  @Test
  void saysThatAnAnswerTakesTooLong() {
    for (String label : List.of("silent", "dripping")) {
      String answer = probe.answerTo(label);
      assertTrue(answer.startsWith(label + ": TIMEOUT, AbortError"), answer);
    }
  }

  @Test
  void saysThatNobodyAnswers() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    probe.page.evaluate("port => sessionStorage.setItem('closedPort', port)", "" + port);
    probe.page.reload();
    String answer = probe.waitForStart().answerTo("unreachable");
    assertTrue(answer.startsWith("unreachable: UNREACHABLE, TypeError"), answer);
  }

  @Test
  void saysThatARequestIsNone() {
    for (String label : List.of("no address", "no http", "no header")) {
      String answer = probe.answerTo(label);
      assertTrue(answer.startsWith(label + ": REFUSED, TypeError"), answer);
    }
  }

  @Test
  void abortsTheTransferWhenStopped() throws InterruptedException {
    probe.press("dripping on");
    assertEquals("dripping", seen());
    probe.press("cancel");
    assertEquals("aborted", seen());
    probe.answerTo("get");
    assertEquals(1, probe.answers().size());
  }

  @Test
  void sendsTheLastWordWhenThePageIsLeft() throws InterruptedException {
    probe.page.evaluate(
        """
        addEventListener('pagehide', () =>
          [...document.querySelectorAll('button')].find(b => b.textContent == 'last').click())
        """);
    probe.page.navigate("about:blank");
    assertEquals("bye", seen());
  }

  private static String seen() throws InterruptedException {
    return SEEN.poll(10, TimeUnit.SECONDS);
  }

  private static void echo(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("X-Answer", "Yes");
    String asked = "X-Asked: " + exchange.getRequestHeaders().getFirst("X-Asked");
    String line = exchange.getRequestMethod() + " " + exchange.getRequestURI();
    Site.send(exchange, 200, "text/plain", line + " " + asked + " " + body(exchange));
  }

  /** Sends a letter now and then, or nothing at all, and never ends by itself. */
  private static void drip(HttpExchange exchange, boolean letters) throws IOException {
    if (letters) {
      exchange.sendResponseHeaders(200, 0);
    }
    SEEN.add("dripping");
    try {
      for (int i = 0; i < 600; i++) {
        LockSupport.parkNanos(10_000_000);
        if (letters) {
          exchange.getResponseBody().write('x');
          exchange.getResponseBody().flush();
        }
      }
    } catch (IOException aborted) {
      SEEN.add("aborted");
    }
  }

  private static String body(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }
}
