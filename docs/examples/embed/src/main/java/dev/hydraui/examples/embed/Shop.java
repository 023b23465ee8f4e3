package dev.hydraui.examples.embed;

import dev.hydraui.server.AdminUi;
import dev.hydraui.server.sql.SqlSource;
import dev.hydraui.server.sql.Tables;
import io.javalin.Javalin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;

/** A server with an Admin UI in it. */
public final class Shop {
  private Shop() {}

  // region embed
  static Javalin serve(SqlSource database) {
    return Javalin.create(
        config -> {
          config.routes.get("/", context -> context.result("The shop itself"));
          config.registerPlugin(AdminUi.over(database).at("/back-office"));
        });
  }

  // endregion

  // region choose
  static SqlSource chosen(DataSource connections) {
    return SqlSource.over(
        connections,
        Tables.all()
            .hide("schema_history", "customer.password_hash")
            .readOnly("payment")
            .title("product.sku", "Article number"));
  }

  // endregion

  // region dress
  static AdminUi dressed(SqlSource database) throws IOException {
    try (InputStream css = Shop.class.getResourceAsStream("tokens.css")) {
      return AdminUi.over(database)
          .at("/back-office")
          .tokens(new String(css.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  // endregion

  /** Serves the database of the first argument, such as {@code jdbc:sqlite:shop.db}. */
  public static void main(String[] arguments) {
    serve(SqlSource.open(arguments[0])).start("127.0.0.1", 7070);
  }
}
