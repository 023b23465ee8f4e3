package dev.hydraui.server.cli;

import dev.hydraui.server.AdminUi;
import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs an Admin UI on this machine until it is told to end. */
final class Hosting {
  private static final String LOOPBACK = "127.0.0.1";
  private static final int LAST_PORT = 65_535;
  private static final int HEADER_BYTES = 32 * 1024;

  private Hosting() {}

  /**
   * Refuses what no port can be, before anything is done.
   *
   * @throws ParameterException if it is none
   */
  static void check(int port, CommandLine line) {
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(
          line, "--port: expected 0 to " + LAST_PORT + ", not " + port + ".");
    }
  }

  /**
   * Starts the server on loopback and prints where.
   *
   * @param port 0 for any that is free
   * @throws Failure if the port is in use
   */
  static Javalin start(AdminUi admin, String prefix, int port, PrintWriter out) {
    try {
      Javalin app =
          Javalin.create(
                  config -> {
                    config.startup.showJavalinBanner = false;
                    // Filters by many values make long addresses.
                    config.jetty.modifyHttpConfiguration(
                        http -> http.setRequestHeaderSize(HEADER_BYTES));
                    config.routes.get("/", context -> context.redirect(prefix + "/admin/"));
                    config.registerPlugin(admin);
                  })
              .start(LOOPBACK, port);
      out.println("Hydra Admin: http://" + LOOPBACK + ":" + app.port() + prefix + "/admin");
      out.println(
          "It has no sign-in, so it answers on this machine only ("
              + LOOPBACK
              + "). End it with Ctrl-C.");
      out.flush();
      return app;
    } catch (JavalinBindException e) {
      throw new Failure(
          "Port "
              + port
              + " is in use. Choose another with --port, or leave it out for a free one.",
          e);
    }
  }

  /** What ends the command with one line for the person. */
  static final class Failure extends RuntimeException {
    Failure(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
