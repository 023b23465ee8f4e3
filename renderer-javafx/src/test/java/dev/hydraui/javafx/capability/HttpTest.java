package dev.hydraui.javafx.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.hydraui.capability.EventStream;
import dev.hydraui.capability.EventStream.Delivery;
import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.capability.HttpRequest;
import dev.hydraui.capability.Upload;
import dev.hydraui.javafx.scene.ChosenFiles;
import dev.hydraui.machine.Capabilities;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests and streams of events, answered by a server on this machine. */
final class HttpTest {

  @TempDir Path folder;

  private HttpServer server;
  private Capabilities capabilities;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
    URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/app/");
    capabilities = new FxCapabilities(base, folder).all();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    ((java.util.concurrent.ExecutorService) server.getExecutor()).shutdownNow();
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  @Test
  void sendsAndTellsTheAnswer() throws Exception {
    server.createContext(
        "/app/data",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("X-Kind", "a");
          exchange.getResponseHeaders().add("X-Kind", "b");
          answer(
              exchange,
              422,
              exchange.getRequestMethod() + exchange.getRequestHeaders().getFirst("X-Mine") + body);
        });
    HttpRequest request =
        new HttpRequest("PATCH", "data", Map.of("X-Mine", "m"), Optional.of("ä"), 5_000, false);
    HttpAnswer.Response response =
        assertInstanceOf(
            HttpAnswer.Response.class, new Asked<HttpAnswer>(capabilities, request).next());
    assertEquals(422, response.status());
    assertEquals("PATCHmä", response.body());
    assertEquals(Optional.of("a, b"), response.header("x-kind"));
  }

  @Test
  void saysWhyNoAnswerCame() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    server.createContext(
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
    server.createContext(
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
        HttpAnswer.Failure.class, new Asked<HttpAnswer>(capabilities, request).next());
  }

  @Test
  void hangsUpWhenItIsStopped() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch gone = new CountDownLatch(1);
    server.createContext(
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
    Asked<HttpAnswer> running = new Asked<>(capabilities, HttpRequest.get("endless"));
    await(asked);
    running.stop();
    assertTrue(gone.await(20, TimeUnit.SECONDS));
    assertEquals(List.of(), running.waiting());
  }

  @Test
  void sendsAFileAndTellsHowFarItIs() throws Exception {
    server.createContext(
        "/app/files",
        exchange -> {
          int bytes = exchange.getRequestBody().readAllBytes().length;
          answer(exchange, 201, exchange.getRequestMethod() + bytes);
        });
    Path file = Files.write(folder.resolve("data.bin"), new byte[100_000]);
    String handle = ChosenFiles.keep(file);
    Asked<Upload.Delivery> upload = new Asked<>(capabilities, Upload.put(handle, "files"));
    int percent = 0;
    Upload.Delivery delivery = upload.next();
    while (delivery instanceof Upload.Delivery.Sent sent) {
      assertTrue(sent.percent() > percent);
      percent = sent.percent();
      delivery = upload.next();
    }
    assertEquals(100, percent);
    Upload.Delivery.Ended ended = assertInstanceOf(Upload.Delivery.Ended.class, delivery);
    HttpAnswer.Response response = assertInstanceOf(HttpAnswer.Response.class, ended.answer());
    assertEquals("PUT100000", response.body());
    Upload.Delivery.Ended unknown =
        assertInstanceOf(
            Upload.Delivery.Ended.class,
            new Asked<Upload.Delivery>(capabilities, Upload.put("file-none", "files")).next());
    assertInstanceOf(HttpAnswer.Failure.class, unknown.answer());
  }

  @Test
  void listensAndComesBackWithTheLastId() throws Exception {
    AtomicInteger visits = new AtomicInteger();
    server.createContext(
        "/app/changes",
        exchange -> {
          int visit = visits.incrementAndGet();
          if (visit == 3) {
            answer(exchange, 204, "");
            return;
          }
          String last = exchange.getRequestHeaders().getFirst("Last-Event-ID");
          exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
          exchange.sendResponseHeaders(200, 0);
          byte[] bytes =
              ("retry: 10\nid: " + visit + "\ndata: grün " + last + "\n\n")
                  .getBytes(StandardCharsets.UTF_8);
          try (OutputStream out = exchange.getResponseBody()) {
            for (byte each : bytes) {
              out.write(each);
              out.flush();
            }
          }
        });
    Asked<Delivery> stream = new Asked<>(capabilities, new EventStream("changes"));
    assertEquals(new Delivery.Opened(), stream.next());
    assertEquals(new Delivery.Message("1", "message", "grün null"), stream.next());
    assertEquals(new Delivery.Lost(), stream.next());
    assertEquals(new Delivery.Opened(), stream.next());
    assertEquals(new Delivery.Message("2", "message", "grün 1"), stream.next());
    assertEquals(new Delivery.Lost(), stream.next());
    assertEquals(new Delivery.Lost(), stream.next());
    stream.stop();
    assertEquals(3, visits.get());
  }
}
