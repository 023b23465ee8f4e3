package dev.hydraui.web.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A back end behind the tool, as if both were one server. */
class ProxyTest {

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpClient client = HttpClient.newHttpClient();
  private final CountDownLatch read = new CountDownLatch(1);
  private HttpServer backEnd;
  private DevServer tool;

  @BeforeEach
  void start() throws IOException {
    backEnd = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    backEnd.setExecutor(threads);
    backEnd.createContext("/api/echo", ProxyTest::echo);
    backEnd.createContext("/api/stream", this::stream);
    backEnd.start();
    tool = tool("http://127.0.0.1:" + backEnd.getAddress().getPort());
  }

  private static DevServer tool(String server) throws IOException {
    return new DevServer(
        0,
        new StaticFiles(List.of()),
        new SourceFolders(List.of()),
        Proxy.handlers(Map.of("/api", URI.create(server))),
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void end() {
    tool.close();
    backEnd.stop(0);
    threads.shutdownNow();
  }

  private static void echo(HttpExchange exchange) throws IOException {
    try (exchange) {
      String text =
          exchange.getRequestMethod()
              + " "
              + exchange.getRequestURI()
              + " "
              + exchange.getRequestHeaders().getFirst("X-Mine")
              + " "
              + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      byte[] body = text.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("X-Yours", "b");
      exchange.sendResponseHeaders(418, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  /** Sends the second event only when the first one has been read. */
  private void stream(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(200, 0);
      OutputStream out = exchange.getResponseBody();
      out.write("data: one\n".getBytes(StandardCharsets.UTF_8));
      out.flush();
      assertTrue(read.await(30, TimeUnit.SECONDS));
      out.write("data: two\n".getBytes(StandardCharsets.UTF_8));
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(tool.address() + path));
  }

  @Test
  void requestsAndAnswersAreLeftAsTheyAre() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            request("api/echo/x?q=%20a")
                .header("X-Mine", "a")
                .method("PATCH", HttpRequest.BodyPublishers.ofString("body"))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertEquals(418, answer.statusCode());
    assertEquals("b", answer.headers().firstValue("X-Yours").orElseThrow());
    assertEquals("PATCH /api/echo/x?q=%20a a body", answer.body());
  }

  @Test
  void aStreamOfEventsIsNotHeldBack() throws IOException, InterruptedException {
    var answer =
        client.send(request("api/stream").build(), HttpResponse.BodyHandlers.ofInputStream());
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
      assertEquals("data: one", lines.readLine());
      read.countDown();
      assertEquals("data: two", lines.readLine());
    }
  }

  @Test
  void aServerThatIsNotThereIsNamed() throws IOException, InterruptedException {
    tool.close();
    int free;
    try (var socket = new java.net.ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    tool = tool("http://127.0.0.1:" + free);
    HttpResponse<String> answer =
        client.send(request("api/echo").build(), HttpResponse.BodyHandlers.ofString());
    assertEquals(502, answer.statusCode());
    assertTrue(answer.body().contains("http://127.0.0.1:" + free + " does not answer"));
  }
}
