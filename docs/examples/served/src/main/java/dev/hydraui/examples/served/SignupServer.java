package dev.hydraui.examples.served;

import dev.hydraui.web.html.HtmlRenderer;
import io.javalin.Javalin;
import io.javalin.http.staticfiles.Location;

/** Serves the page, with its first view in it, and the program beside it. */
public final class SignupServer {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>Newsletter</title>
      <link rel="stylesheet" href="tokens.css">
      <link rel="stylesheet" href="hydra.css">
      <link rel="stylesheet" href="served.css">
      <script type="module" src="start.js"></script>
      </head>
      <body>
      <main>
      <h1>Newsletter</h1>
      <div id="app">%s</div>
      </main>
      </body>
      </html>
      """;

  private SignupServer() {}

  public static void main(String[] arguments) {
    start(7070);
  }

  // region server
  static Javalin start(int port) {
    return Javalin.create(
            config -> {
              config.staticFiles.add("/dev/hydraui/examples/served", Location.CLASSPATH);
              config.routes.get("/", context -> context.html(page()));
            })
        .start("127.0.0.1", port);
  }

  private static String page() {
    return PAGE.formatted(HtmlRenderer.render(new Signup(), SignupFormCodec.CODEC));
  }
  // endregion
}
