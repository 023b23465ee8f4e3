package dev.hydraui.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.hydraui.capability.EventStream;
import dev.hydraui.capability.EventStream.Delivery;
import dev.hydraui.capability.FileText;
import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.capability.HttpRequest;
import dev.hydraui.capability.Upload;
import dev.hydraui.jvm.Timers;
import dev.hydraui.machine.Capabilities;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
  private HttpCapabilities network;
  private Capabilities capabilities;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
    String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/app/";
    HttpCapabilities http = new HttpCapabilities(base, new Timers());
    network = http;
    capabilities = http.all().with(http.of(this::find));
  }

  /** A file is known by its name here. */
  private Optional<ChosenFiles.OneFile> find(String name) {
    Path path = folder.resolve(name);
    return Files.exists(path) ? Optional.of(new InFolder(path)) : Optional.empty();
  }

  private record InFolder(Path path) implements ChosenFiles.OneFile {
    @Override
    public String mediaType() {
      return "application/x-test";
    }

    @Override
    public long size() {
      return path.toFile().length();
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }
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
    Files.write(folder.resolve("data.bin"), new byte[100_000]);
    Asked<Upload.Delivery> upload = new Asked<>(capabilities, Upload.put("data.bin", "files"));
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

  @Test
  void keepsCookiesAndLeavesOutWhatHasGone() throws Exception {
    server.createContext(
        "/app/cookie",
        exchange -> {
          String sent = "" + exchange.getRequestHeaders().getFirst("Cookie");
          exchange.getResponseHeaders().add("Set-Cookie", "session=1; Path=/app");
          exchange.getResponseHeaders().add("Set-Cookie", "gone=1; Max-Age=0");
          exchange.getResponseHeaders().add("Set-Cookie", "elsewhere=1; Path=/other");
          answer(exchange, 200, sent);
        });
    assertEquals("null", body(HttpRequest.get("cookie")));
    assertEquals("session=1", body(HttpRequest.get("cookie")));
    assertEquals("session=1", body(HttpRequest.get("cookie")));
  }

  private String body(HttpRequest request) throws InterruptedException {
    return assertInstanceOf(
            HttpAnswer.Response.class, new Asked<HttpAnswer>(capabilities, request).next())
        .body();
  }

  @Test
  void readsTheTextOfAChosenFile() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "grün");
    assertEquals(Optional.of("grün"), new Asked<>(capabilities, new FileText("a.txt")).next());
    assertEquals(Optional.empty(), new Asked<>(capabilities, new FileText("b.txt")).next());
  }

  @Test
  void writesWhatItFetchesAndSaysWhetherThatIsAll() throws Exception {
    server.createContext("/app/report", exchange -> answer(exchange, 200, "a report"));
    server.createContext("/app/none", exchange -> answer(exchange, 404, "not here"));
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    assertEquals(true, fetched("report", report));
    assertEquals("a report", "" + report);
    ByteArrayOutputStream none = new ByteArrayOutputStream();
    assertEquals(false, fetched("none", none));
    assertEquals(false, fetched("http://a b/", none));
    assertEquals("", "" + none);
    assertEquals(
        Optional.of("a report"), network.bytes("report", 8).map(bytes -> new String(bytes, UTF_8)));
    assertEquals(Optional.empty(), network.bytes("report", 7));
    assertEquals(Optional.empty(), network.bytes("none", 100));
  }

  private boolean fetched(String uri, OutputStream sink) throws Exception {
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    network.fetch(uri, sink, done::complete);
    return done.get(20, TimeUnit.SECONDS);
  }
}
