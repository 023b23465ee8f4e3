package dev.hydraui.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.capability.HttpRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests, answered by a server on this machine. */
final class RequestsTest {

  @TempDir Path kept;

  private LocalServer server;

  @BeforeEach
  void serve() throws IOException {
    server = new LocalServer(kept);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void sendsAndTellsTheAnswer() throws Exception {
    server.on(
        "/app/data",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("X-Kind", "a");
          exchange.getResponseHeaders().add("X-Kind", "b");
          LocalServer.answer(
              exchange,
              422,
              exchange.getRequestMethod() + exchange.getRequestHeaders().getFirst("X-Mine") + body);
        });
    HttpRequest request =
        new HttpRequest("PATCH", "data", Map.of("X-Mine", "m"), Optional.of("ä"), 5_000, false);
    HttpAnswer.Response response =
        assertInstanceOf(
            HttpAnswer.Response.class,
            new Asked<HttpAnswer>(server.capabilities(), request).next());
    assertEquals(422, response.status());
    assertEquals("PATCHmä", response.body());
    assertEquals(Optional.of("a, b"), response.header("x-kind"));
  }

  @Test
  void saysWhyNoAnswerCame() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    server.on(
        "/app/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('a');
          exchange.getResponseBody().flush();
          await(over);
          exchange.close();
        });
    assertEquals(
        HttpAnswer.Cause.TIMEOUT, failure(HttpRequest.get("slow").timeoutMillis(200)).cause());
    over.countDown();
    assertEquals(
        HttpAnswer.Cause.UNREACHABLE, failure(HttpRequest.get("http://127.0.0.1:1/")).cause());
    assertEquals(HttpAnswer.Cause.REFUSED, failure(HttpRequest.get("http://a b/")).cause());
    assertEquals(HttpAnswer.Cause.REFUSED, failure(HttpRequest.get("file:///etc/hosts")).cause());
    assertEquals(
        HttpAnswer.Cause.REFUSED,
        failure(HttpRequest.get("data").header("Content-Length", "1")).cause());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(20, TimeUnit.SECONDS));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void refusesAnAnswerThatNoProgramCanHold() throws Exception {
    server.on(
        "/app/huge",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] part = new byte[1 << 20];
          try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 80; i++) {
              out.write(part);
            }
          } catch (IOException hungUp) {
            return;
          }
        });
    HttpAnswer.Failure failure = failure(HttpRequest.get("huge"));
    assertEquals(HttpAnswer.Cause.REFUSED, failure.cause());
    assertEquals("the answer is longer than 64 MiB", failure.message());
  }

  private HttpAnswer.Failure failure(HttpRequest request) throws InterruptedException {
    return assertInstanceOf(
        HttpAnswer.Failure.class, new Asked<HttpAnswer>(server.capabilities(), request).next());
  }

  @Test
  void hangsUpWhenItIsStopped() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch gone = new CountDownLatch(1);
    server.on(
        "/app/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          asked.countDown();
          try (OutputStream out = exchange.getResponseBody()) {
            byte[] part = new byte[1 << 16];
            for (int i = 0; i < 100_000; i++) {
              out.write(part);
              out.flush();
            }
          } catch (IOException hungUp) {
            gone.countDown();
          }
        });
    Asked<HttpAnswer> running = new Asked<>(server.capabilities(), HttpRequest.get("endless"));
    await(asked);
    running.stop();
    assertTrue(gone.await(20, TimeUnit.SECONDS));
    assertEquals(List.of(), running.waiting());
  }

  @Test
  void keepsCookiesAndLeavesOutWhatHasGone() throws Exception {
    server.on(
        "/app/cookie",
        exchange -> {
          String sent = "" + exchange.getRequestHeaders().getFirst("Cookie");
          exchange.getResponseHeaders().add("Set-Cookie", "session=1; Path=/app");
          exchange.getResponseHeaders().add("Set-Cookie", "gone=1; Max-Age=0");
          exchange.getResponseHeaders().add("Set-Cookie", "elsewhere=1; Path=/other");
          LocalServer.answer(exchange, 200, sent);
        });
    assertEquals("null", body(HttpRequest.get("cookie")));
    assertEquals("session=1", body(HttpRequest.get("cookie")));
    assertEquals("session=1", body(HttpRequest.get("cookie")));
  }

  private String body(HttpRequest request) throws InterruptedException {
    return assertInstanceOf(
            HttpAnswer.Response.class, new Asked<HttpAnswer>(server.capabilities(), request).next())
        .body();
  }
}
