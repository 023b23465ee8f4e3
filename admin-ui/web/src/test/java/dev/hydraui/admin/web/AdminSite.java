package dev.hydraui.admin.web;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hydraui.server.AdminUi;
import dev.hydraui.server.sql.SqlSource;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** An admin on a server of its own, and someone else who writes through its API. */
final class AdminSite implements AutoCloseable {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();
  private static final HttpClient OTHER = HttpClient.newHttpClient();
  private static final Map<Database, AdminSite> SAMPLES = new EnumMap<>(Database.class);

  private final SqlSource source;
  private final String url;
  private final List<UnaryOperator<AdminUi>> mounts;
  private final String prefix;
  private Javalin server;
  private boolean running;
  private final int port;

  /**
   * @param prefix where the first of the mounts is
   */
  private AdminSite(String url, String prefix, List<UnaryOperator<AdminUi>> mounts) {
    this.url = url;
    this.prefix = prefix;
    this.mounts = mounts;
    source = SqlSource.open(url);
    server = start(0);
    port = server.port();
  }

  private AdminSite(String url) {
    this(url, "", List.of(admin -> admin.brands("hydra", "tide")));
  }

  /**
   * The sample CRM on a server that all tests share: each changes only records that it has made.
   */
  static AdminSite shared(Database database) throws IOException, SQLException {
    AdminSite known = SAMPLES.get(database);
    if (known == null) {
      known = sample(database);
      SAMPLES.put(database, known);
    }
    return known;
  }

  /** The sample CRM on a server of its own. */
  static AdminSite sample(Database database) throws IOException, SQLException {
    return new AdminSite(database.sample());
  }

  /** The sample CRM below each of these prefixes of one server. */
  static AdminSite below(Database database, String... prefixes) throws IOException, SQLException {
    List<UnaryOperator<AdminUi>> mounts = new ArrayList<>();
    for (String prefix : prefixes) {
      mounts.add(admin -> admin.at(prefix));
    }
    return new AdminSite(database.sample(), prefixes[0], mounts);
  }

  /** The sample CRM in an admin made so. */
  static AdminSite made(UnaryOperator<AdminUi> mount) throws IOException, SQLException {
    return new AdminSite(Database.SQLITE.sample(), "", List.of(mount));
  }

  /** These tables on a server of their own. */
  static AdminSite over(Database database, String... statements) throws IOException, SQLException {
    String url = database.empty();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(database.say(sql));
      }
    }
    return new AdminSite(url);
  }

  private Javalin start(int port) {
    running = true;
    return Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              mounts.forEach(mount -> config.registerPlugin(mount.apply(AdminUi.over(source))));
            })
        .start("127.0.0.1", port);
  }

  String origin() {
    return "http://127.0.0.1:" + port;
  }

  String address(String place) {
    return origin() + prefix + "/admin/" + place;
  }

  /** The server ends; the database stays. */
  void stop() {
    server.stop();
    running = false;
  }

  /** The server comes back where it was, unless it is there. */
  void restart() {
    if (!running) {
      server = start(port);
    }
  }

  /** A connection behind the server's back. */
  Connection connect() throws SQLException {
    return DriverManager.getConnection(url);
  }

  /** Another person makes a record; its key. */
  String create(String entity, String values) throws IOException, InterruptedException {
    return send("POST", entity, "{\"values\": " + values + "}", 201).get("key").textValue();
  }

  JsonNode read(String path) throws IOException, InterruptedException {
    return send("GET", path, "", 200);
  }

  /** The values of a record as they are in the database now. */
  JsonNode values(String entity, String key) throws IOException, InterruptedException {
    return read(entity + "/" + key).get("values");
  }

  /** Another person changes a record. */
  void update(String entity, String key, String values) throws IOException, InterruptedException {
    send("PATCH", entity + "/" + key, "{\"values\": " + values + "}", 200);
  }

  void delete(String entity, String key) throws IOException, InterruptedException {
    send("DELETE", entity + "/" + key, "", 204);
  }

  int status(String path) throws IOException, InterruptedException {
    return answer("GET", path, "").statusCode();
  }

  private JsonNode send(String method, String path, String body, int expected)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = answer(method, path, body);
    if (answer.statusCode() != expected) {
      throw new AssertionError(
          method + " " + path + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer.body().isEmpty() ? JSON.missingNode() : JSON.readTree(answer.body());
  }

  private HttpResponse<String> answer(String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(origin() + prefix + "/api/data/" + path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    return OTHER.send(request.build(), BodyHandlers.ofString());
  }

  static ObjectNode json(String text) throws IOException {
    return (ObjectNode) JSON.readTree(text);
  }

  @Override
  public void close() {
    server.stop();
    source.close();
  }
}
