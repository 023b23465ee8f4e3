package dev.hydraui.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.capability.EventStream;
import dev.hydraui.capability.EventStream.Delivery;
import dev.hydraui.capability.FileText;
import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.capability.Upload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Streams of events and files, from and to a server on this machine. */
final class FilesTest {

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
  void listensAndComesBackWithTheLastId() throws Exception {
    AtomicInteger visits = new AtomicInteger();
    server.on(
        "/app/changes",
        exchange -> {
          int visit = visits.incrementAndGet();
          if (visit == 3) {
            LocalServer.answer(exchange, 204, "");
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
    Asked<Delivery> stream = new Asked<>(server.capabilities(), new EventStream("changes"));
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
  void sendsAFileAndTellsHowFarItIs() throws Exception {
    server.on(
        "/app/files",
        exchange -> {
          int bytes = exchange.getRequestBody().readAllBytes().length;
          LocalServer.answer(exchange, 201, exchange.getRequestMethod() + bytes);
        });
    Files.write(server.folder().resolve("data.bin"), new byte[100_000]);
    Asked<Upload.Delivery> upload =
        new Asked<>(server.capabilities(), Upload.put("data.bin", "files"));
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
            new Asked<Upload.Delivery>(server.capabilities(), Upload.put("file-none", "files"))
                .next());
    assertInstanceOf(HttpAnswer.Failure.class, unknown.answer());
  }

  @Test
  void readsTheTextOfAChosenFile() throws Exception {
    Files.writeString(server.folder().resolve("a.txt"), "grün");
    assertEquals(
        Optional.of("grün"), new Asked<>(server.capabilities(), new FileText("a.txt")).next());
    assertEquals(
        Optional.empty(), new Asked<>(server.capabilities(), new FileText("b.txt")).next());
  }

  @Test
  void writesWhatItFetchesAndSaysWhetherThatIsAll() throws Exception {
    server.on("/app/report", exchange -> LocalServer.answer(exchange, 200, "a report"));
    server.on("/app/none", exchange -> LocalServer.answer(exchange, 404, "not here"));
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    assertEquals(true, fetched("report", report));
    assertEquals("a report", "" + report);
    ByteArrayOutputStream none = new ByteArrayOutputStream();
    assertEquals(false, fetched("none", none));
    assertEquals(false, fetched("http://a b/", none));
    assertEquals("", "" + none);
    assertEquals(
        Optional.of("a report"),
        server.network().bytes("report", 8).map(bytes -> new String(bytes, UTF_8)));
    assertEquals(Optional.empty(), server.network().bytes("report", 7));
    assertEquals(Optional.empty(), server.network().bytes("none", 100));
  }

  private boolean fetched(String uri, OutputStream sink) throws Exception {
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    server.network().fetch(uri, sink, done::complete);
    return done.get(20, TimeUnit.SECONDS);
  }
}
