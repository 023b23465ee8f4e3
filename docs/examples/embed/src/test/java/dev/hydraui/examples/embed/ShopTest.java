package dev.hydraui.examples.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  private static HttpResponse<String> get(Javalin server, String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + server.port() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
