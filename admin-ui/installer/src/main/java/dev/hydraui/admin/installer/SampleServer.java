package dev.hydraui.admin.installer;

import dev.hydraui.server.AdminUi;
import dev.hydraui.server.sample.Crm;
import dev.hydraui.server.sql.SqlSource;
import io.javalin.Javalin;
import java.io.IOException;
import java.nio.file.Path;

/** An admin of a sample database, for this machine alone. */
final class SampleServer implements AutoCloseable {

  private static final int CONTACTS = 200;

  private final SqlSource database;
  private final Javalin server;

  private SampleServer(SqlSource database, Javalin server) {
    this.database = database;
    this.server = server;
  }

  /**
   * Starts it.
   *
   * @param folder where its database is kept
   */
  static SampleServer start(Path folder) throws IOException {
    Path file = folder.resolve("crm.db");
    Crm.sqlite(file, CONTACTS);
    SqlSource database = SqlSource.open("jdbc:sqlite:" + file);
    return new SampleServer(
        database,
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.registerPlugin(AdminUi.over(database));
                })
            .start("127.0.0.1", 0));
  }

  String address() {
    return "http://127.0.0.1:" + server.port() + "/admin/";
  }

  @Override
  public void close() {
    server.stop();
    database.close();
  }
}
