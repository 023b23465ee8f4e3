package dev.hydraui.examples.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.server.AdminUi;
import dev.hydraui.server.sql.SqlSource;
import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

final class ShopTest {

  @Test
  void servesTheAdminBesideItsOwnPages(@TempDir Path folder) throws Exception {
    String url = "jdbc:sqlite:" + folder.resolve("shop.db");
    try (Connection connection = DriverManager.getConnection(url)) {
      connection
          .createStatement()
          .execute("CREATE TABLE product (id INTEGER PRIMARY KEY, name TEXT)");
      connection.createStatement().execute("INSERT INTO product (name) VALUES ('Teapot')");
    }
    try (SqlSource database = SqlSource.open(url)) {
      Javalin server = Shop.serve(database).start("127.0.0.1", 0);
      try {
        assertEquals("The shop itself", get(server, "/").body());
        assertEquals(200, get(server, "/back-office/meta/schema").statusCode());
        HttpResponse<String> products = get(server, "/back-office/api/data/product");
        assertEquals(200, products.statusCode());
        assertTrue(products.body().contains("Teapot"), products.body());
      } finally {
        server.stop();
      }
    }
  }

  @Test
  void showsWhatItChoosesOfItsOwnConnections(@TempDir Path folder) throws Exception {
    SQLiteDataSource connections = new SQLiteDataSource();
    connections.setUrl("jdbc:sqlite:" + folder.resolve("shop.db"));
    try (Connection connection = connections.getConnection()) {
      for (String table :
          List.of(
              "schema_history (id INTEGER PRIMARY KEY)",
              "product (id INTEGER PRIMARY KEY, sku TEXT)",
              "payment (id INTEGER PRIMARY KEY)",
              "customer (id INTEGER PRIMARY KEY, name TEXT, password_hash TEXT)")) {
        connection.createStatement().execute("CREATE TABLE " + table);
      }
    }
    try (SqlSource database = Shop.chosen(connections)) {
      Javalin server = Shop.serve(database).start("127.0.0.1", 0);
      try {
        String schema = get(server, "/back-office/meta/schema").body();
        assertFalse(schema.contains("schema_history"), schema);
        assertFalse(schema.contains("password_hash"), schema);
        assertTrue(schema.contains("Article number"), schema);
        assertTrue(schema.contains("can only be read here"), schema);
      } finally {
        server.stop();
      }
    }
  }

  @Test
  void wearsTheShopsColours(@TempDir Path folder) throws Exception {
    SQLiteDataSource connections = new SQLiteDataSource();
    connections.setUrl("jdbc:sqlite:" + folder.resolve("shop.db"));
    try (SqlSource database = SqlSource.over(connections)) {
      AdminUi admin = Shop.dressed(database);
      Javalin server = Javalin.create(config -> config.registerPlugin(admin)).start("127.0.0.1", 0);
      try {
        String css = get(server, "/back-office/admin/tokens.css").body();
        int hydras = css.indexOf("--hydra-palette-accent-600: #4f46e5;");
        int shops = css.indexOf("--hydra-palette-accent-600: #9d2f6a;");
        assertTrue(0 < hydras && hydras < shops, css);
      } finally {
        server.stop();
      }
    }
  }

  private static HttpResponse<String> get(Javalin server, String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + server.port() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
