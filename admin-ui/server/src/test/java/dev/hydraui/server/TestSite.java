package dev.hydraui.server;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.hydraui.server.sql.SqlSource;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A database, an Admin UI over it, and a client that talks to it over HTTP. */
public final class TestSite implements AutoCloseable {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final String url;
  private final Database database;
  private final SqlSource source;
  private final Javalin app;

  /** An answer; {@code json} is a missing node if the body is none. */
  public record Reply(int status, HttpResponse<byte[]> raw) {
    public JsonNode json() {
      return parse(text());
    }

    public String text() {
      return new String(raw.body(), StandardCharsets.UTF_8);
    }

    public String header(String name) {
      return raw.headers().firstValue(name).orElse("");
    }

    /** The name of the problem, without its namespace. */
    public String problem() {
      return json().path("type").asText().replace("urn:hydra:problem:", "");
    }
  }

  private TestSite(Database database, String url, SqlSource source) {
    this.database = database;
    this.url = url;
    this.source = source;
    this.app =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.registerPlugin(AdminUi.over(source));
                })
            .start("127.0.0.1", 0);
  }

  /** A site over a new database with these tables. */
  public static TestSite over(Database database, String... statements)
      throws IOException, SQLException {
    String url = database.create();
    try (Connection connection = DriverManager.getConnection(url)) {
      for (String sql : statements) {
        execute(connection, database.say(sql));
      }
    }
    return onto(database, url);
  }

  /** A site over a database that exists. */
  public static TestSite onto(Database database, String url) {
    return new TestSite(database, url, SqlSource.open(url));
  }

  /** A site over a source that was opened otherwise; it is closed with the site. */
  public static TestSite serving(Database database, String url, SqlSource source) {
    return new TestSite(database, url, source);
  }

  public static JsonNode parse(String json) {
    try {
      return json.isEmpty() ? JSON.missingNode() : JSON.readTree(json);
    } catch (IOException e) {
      throw new AssertionError("not JSON: " + json.substring(0, Math.min(300, json.length())), e);
    }
  }

  public static String encode(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }

  public Database database() {
    return database;
  }

  public String url() {
    return url;
  }

  /** Runs a statement behind the server's back. */
  public void sql(String sql) throws SQLException {
    try (Connection connection = connect()) {
      execute(connection, database.say(sql));
    }
  }

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  public String address() {
    return "http://127.0.0.1:" + app.port();
  }

  public Reply get(String path) throws IOException, InterruptedException {
    return send(request("/api/data/" + path).GET());
  }

  public JsonNode read(String path) throws IOException, InterruptedException {
    Reply reply = get(path);
    if (reply.status() != 200) {
      throw new AssertionError(path + ": " + reply.status() + " " + reply.text());
    }
    return reply.json();
  }

  public Reply post(String path, String body) throws IOException, InterruptedException {
    return write("POST", path, body);
  }

  public Reply patch(String path, String body) throws IOException, InterruptedException {
    return write("PATCH", path, body);
  }

  public Reply delete(String path) throws IOException, InterruptedException {
    return send(request("/api/data/" + path).DELETE());
  }

  public JsonNode schema() throws IOException, InterruptedException {
    return send(request("/meta/schema").GET()).json();
  }

  private Reply write(String method, String path, String body)
      throws IOException, InterruptedException {
    return send(
        request("/api/data/" + path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body)));
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(30));
  }

  public Reply send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    return new Reply(response.statusCode(), response);
  }

  @Override
  public void close() {
    app.stop();
    source.close();
  }
}
