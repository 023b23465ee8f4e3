package dev.hydraui.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.server.sql.SqlSource;
import io.javalin.Javalin;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class MountTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private SqlSource source;

  @BeforeEach
  void open() throws Exception {
    try (TestSite site =
        TestSite.over(Database.SQLITE, "CREATE TABLE a (id INTEGER PRIMARY KEY, v TEXT)")) {
      source = SqlSource.open(site.url());
    }
  }

  @AfterEach
  void close() {
    source.close();
  }

  private HttpResponse<String> get(int port, String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  @Test
  void anyServletContainerCanMountIt() throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler("/shop");
    ServletHolder holder = new ServletHolder(AdminUi.over(source).at("/back-office").servlet());
    holder.setAsyncSupported(true);
    context.addServlet(holder, "/back-office/*");
    server.setHandler(context);
    server.start();
    try {
      worksBelow("/shop/back-office", connector.getLocalPort());
    } finally {
      server.stop();
    }
  }

  @Test
  void javalinMountsItBelowAPrefixBesideItsOwnRoutes() throws Exception {
    Javalin app =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.routes.get("/hello", context -> context.result("hello"));
                  config.routes.before(
                      "/back-office/*", context -> context.header("X-Before", "ran"));
                  config.registerPlugin(AdminUi.over(source).at("/back-office"));
                })
            .start("127.0.0.1", 0);
    try {
      worksBelow("/back-office", app.port());
      assertEquals("hello", get(app.port(), "/hello").body());
      assertEquals(404, get(app.port(), "/meta/schema").statusCode());
      assertEquals(
          "ran",
          get(app.port(), "/back-office/meta/schema").headers().firstValue("X-Before").orElse(""));
    } finally {
      app.stop();
    }
  }

  private void worksBelow(String base, int port) throws Exception {
    assertEquals(200, get(port, base + "/meta/schema").statusCode());
    HttpRequest create =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + base + "/api/data/a"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"values\": {\"v\": \"x\"}}"))
            .build();
    HttpResponse<InputStream> stream =
        client.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + base + "/api/changes"))
                .build(),
            BodyHandlers.ofInputStream());
    try (InputStream events = stream.body()) {
      HttpResponse<String> made = client.send(create, BodyHandlers.ofString());
      assertEquals(201, made.statusCode(), made.body());
      assertEquals(base + "/api/data/a/1", made.headers().firstValue("Location").orElse(""));
      StringBuilder heard = new StringBuilder();
      while (heard.indexOf("\"created\"") < 0) {
        heard.append((char) events.read());
      }
    }
    HttpResponse<String> page = get(port, base + "/admin/contact/7?x=1");
    assertEquals(200, page.statusCode(), page.body());
    assertTrue(page.body().contains("<base href=\"" + base + "/admin/\">"), page.body());
    assertEquals(
        base + "/admin/",
        get(port, base + "/admin").headers().firstValue("Location").orElse(base + "/admin/"));
    assertEquals(
        base + "/admin/", get(port, base + "/").headers().firstValue("Location").orElse(""));
    for (String path : List.of("/api/data", "/api/data/", "/api/data/a/1/b/c/d")) {
      HttpResponse<String> nothing = get(port, base + path);
      assertEquals(404, nothing.statusCode());
      assertTrue(nothing.body().contains("urn:hydra:problem:not-found"), path + nothing.body());
    }
    HttpRequest strange =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + base + "/api/data/a"))
            .method("QUERY", BodyPublishers.noBody())
            .build();
    assertEquals(405, client.send(strange, BodyHandlers.ofString()).statusCode());
    assertEquals(404, get(port, base + "/nothing/here").statusCode());
  }

  @Test
  void pagesAreSafeAndCached() throws Exception {
    try (TestSite site =
        TestSite.over(Database.SQLITE, "CREATE TABLE a (id INTEGER PRIMARY KEY)")) {
      TestSite.Reply page = site.send(site.request("/admin/"));
      assertTrue(page.header("Content-Security-Policy").startsWith("default-src 'self'"));
      assertEquals("nosniff", page.header("X-Content-Type-Options"));
      assertEquals("no-cache", page.header("Cache-Control"));
      assertEquals(
          304,
          site.send(site.request("/admin/").header("If-None-Match", page.header("ETag"))).status());
      TestSite.Reply script =
          site.send(
              site.request("/admin/test-0123abcd.js").header("Accept-Encoding", "gzip, br;q=0"));
      assertEquals("public, max-age=31536000, immutable", script.header("Cache-Control"));
      assertEquals("gzip", script.header("Content-Encoding"));
      assertEquals("Accept-Encoding", script.header("Vary"));
      TestSite.Reply brotli =
          site.send(site.request("/admin/test-0123abcd.js").header("Accept-Encoding", "gzip, br"));
      assertEquals("br", brotli.header("Content-Encoding"));
      assertEquals("not really brotli\n", brotli.text());
      TestSite.Reply plain = site.send(site.request("/admin/test-0123abcd.js"));
      assertEquals("", plain.header("Content-Encoding"));
      assertEquals(
          "text/javascript;charset=utf-8",
          plain.header("Content-Type").replace(" ", "").toLowerCase(java.util.Locale.ROOT));
      TestSite.Reply head =
          site.send(
              site.request("/admin/test-0123abcd.js").method("HEAD", BodyPublishers.noBody()));
      assertEquals(200, head.status());
      assertEquals(plain.header("Content-Length"), head.header("Content-Length"));
      assertEquals(plain.header("ETag"), head.header("ETag"));
      for (String path :
          new String[] {"/admin/missing.js", "/admin/../../secret.js", "/admin/index.html.js"}) {
        assertTrue(site.send(site.request(path)).status() >= 400, path);
      }
      for (String path : new String[] {"/api/data/a", "/meta/schema", "/api/changes"}) {
        TestSite.Reply reply =
            site.send(site.request(path).method("HEAD", BodyPublishers.noBody()));
        assertEquals(200, reply.status(), path);
        assertEquals(0, reply.raw().body().length);
      }
    }
  }

  @Test
  void strangersAreKeptOut() throws Exception {
    try (TestSite site =
        TestSite.over(Database.SQLITE, "CREATE TABLE a (id INTEGER PRIMARY KEY)")) {
      String[][] refused = {
        {"Sec-Fetch-Site", "cross-site"},
        {"Sec-Fetch-Site", "same-site"},
        {"Origin", "https://evil.example"},
        {"Origin", "null"}
      };
      for (String[] header : refused) {
        TestSite.Reply reply =
            site.send(
                site.request("/api/data/a")
                    .header("Content-Type", "application/json")
                    .header(header[0], header[1])
                    .POST(BodyPublishers.ofString("{\"values\": {}}")));
        assertEquals(403, reply.status(), header[1]);
        assertEquals("not-allowed", reply.problem());
      }
      TestSite.Reply own =
          site.send(
              site.request("/api/data/a")
                  .header("Content-Type", "application/json")
                  .header("Sec-Fetch-Site", "same-origin")
                  .header("Origin", site.address())
                  .POST(BodyPublishers.ofString("{\"values\": {}}")));
      assertEquals(201, own.status());
      for (String path : List.of("/api/data/a", "/api/changes", "/meta/schema")) {
        for (String where : List.of("cross-site", "same-site")) {
          assertEquals(
              403, site.send(site.request(path).header("Sec-Fetch-Site", where)).status(), path);
        }
      }
      assertEquals(
          200, site.send(site.request("/admin/a").header("Sec-Fetch-Site", "cross-site")).status());
      for (String header : List.of("Forwarded", "X-Forwarded-For")) {
        TestSite.Reply forwarded =
            site.send(site.request("/api/data/a").header(header, "for=192.0.2.1"));
        assertTrue(forwarded.text().contains("letIn"), forwarded.text());
      }
      URI address = URI.create(site.address());
      for (String host :
          new String[] {
            "evil.example", "evil.example:" + address.getPort(), "127.0.0.1.evil.example"
          }) {
        assertTrue(
            raw(
                    address.getPort(),
                    "GET /api/data/a HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                .startsWith("HTTP/1.1 403"),
            host);
      }
      for (String host :
          new String[] {"localhost", "127.0.0.1:1", "[::1]", "LOCALHOST:" + address.getPort()}) {
        assertTrue(
            raw(
                    address.getPort(),
                    "GET /api/data/a HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                .startsWith("HTTP/1.1 200"),
            host);
      }
    }
  }

  @Test
  void theApplicationDecidesWhoComesIn() throws Exception {
    Javalin app =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.registerPlugin(
                      AdminUi.over(source)
                          .letIn(request -> "yes".equals(request.getHeader("X-Badge"))));
                })
            .start("127.0.0.1", 0);
    try {
      assertEquals(403, get(app.port(), "/api/data/a").statusCode());
      assertEquals(200, get(app.port(), "/api/data/a", "X-Badge", "yes").statusCode());
      assertTrue(
          raw(
                  app.port(),
                  "GET /api/data/a HTTP/1.1\r\nHost: admin.example\r\nX-Badge: yes\r\nConnection: close\r\n\r\n")
              .startsWith("HTTP/1.1 200"));
    } finally {
      app.stop();
    }
  }

  private static String raw(int port, String request) throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void limitsForBodiesAreChecked() {
    for (int wrong : new int[] {0, -1, Integer.MAX_VALUE}) {
      AdminUi admin = AdminUi.over(source);
      assertThrows(IllegalArgumentException.class, () -> admin.bodiesUpTo(wrong));
    }
  }

  @Test
  void prefixesAreChecked() {
    for (String wrong : new String[] {"admin", "/a/", "/", "/a b", "/{x}", "//a", "/a<b>"}) {
      assertThrows(IllegalArgumentException.class, () -> AdminUi.over(source).at(wrong), wrong);
    }
  }
}
