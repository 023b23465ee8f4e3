package dev.hydraui.web.dev;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the page to browsers on this machine: its own files, the program as it was built last, and
 * what puts the next one into the page. Nothing else listens than the loopback address.
 */
final class DevServer implements AutoCloseable {

  /** Below it is what the tool itself puts into a page. */
  static final String TOOL = "/hydra-dev/";

  private static final String PROGRAM = "hydra.js";

  private static final List<String> CLIENT =
      List.of("client.js", "overlay.js", "overlay.css", "place.js");

  private static final Set<String> OWN_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

  private final HttpServer server;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "hydra-dev-server");
            thread.setDaemon(true);
            return thread;
          });
  private final Listening listening = new Listening();
  private final StaticFiles files;
  private final SourceFolders sources;
  private final PrintStream out;
  private final String session = Long.toString(System.nanoTime(), Character.MAX_RADIX);

  /** The builds so far that were without a problem. */
  private int builds;

  private Program.Built built = Program.Built.failed(List.of());
  private List<Problem> problems = List.of();

  /**
   * @param port 0 for any that is free
   * @param out told what pages say
   */
  DevServer(
      int port,
      StaticFiles files,
      SourceFolders sources,
      Map<String, HttpHandler> others,
      PrintStream out)
      throws IOException {
    this.files = files;
    this.sources = sources;
    this.out = out;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(threads);
    server.createContext("/", asked(this::answer));
    others.forEach((path, handler) -> server.createContext(path, asked(handler)));
    server.start();
  }

  /**
   * Answers only who asks for this machine by its own name: a page of somewhere else can have a
   * name that leads here.
   */
  private static HttpHandler asked(HttpHandler handler) {
    return exchange -> {
      String host = exchange.getRequestHeaders().getFirst("Host");
      String name = host == null ? "" : host.replaceFirst(":\\d+$", "");
      if (OWN_NAMES.contains(name)) {
        handler.handle(exchange);
      } else {
        exchange.sendResponseHeaders(403, -1);
        exchange.close();
      }
    };
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /** Brings a program to the pages that are open, or what keeps it from being built. */
  void show(Program.Built next) {
    synchronized (this) {
      problems = next.problems();
      if (problems.isEmpty()) {
        built = next;
        builds++;
      }
    }
    listening.tell(present());
  }

  /** There is no problem any more, and the program is the one it was. */
  void clear() {
    synchronized (this) {
      problems = List.of();
    }
    listening.tell(present());
  }

  /** Lets the pages that are open load style sheets anew, by their names. */
  void restyle(Iterable<String> names) {
    listening.tell(JsonObject.builder().put("styles", JsonArray.ofStrings(names)).build());
  }

  /** Lets the pages that are open load themselves anew. */
  void reload() {
    listening.tell(JsonObject.builder().put("reload", true).build());
  }

  private synchronized JsonObject present() {
    return JsonObject.builder()
        .put("session", session)
        .put("build", builds)
        .put("problems", new JsonArray(List.copyOf(problems.stream().map(Problem::json).toList())))
        .build();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.equals(TOOL + "events")) {
      listening.add(exchange, present());
      return;
    }
    try (exchange) {
      if (path.equals(TOOL + "said")) {
        hear(exchange);
      } else if (path.startsWith(TOOL)) {
        ofTheTool(exchange, path.substring(TOOL.length()));
      } else if (path.endsWith("/" + PROGRAM)) {
        program(exchange);
      } else if (path.endsWith("/" + PROGRAM + ".map")) {
        send(exchange, "application/json", sourceMap());
      } else if (path.contains("/hydra-sources/")) {
        source(exchange, path.substring(path.indexOf("/hydra-sources/") + 15));
      } else {
        files.answer(exchange, path);
      }
    }
  }

  private void hear(HttpExchange exchange) throws IOException {
    try (InputStream body = exchange.getRequestBody()) {
      String said = new String(body.readNBytes(10_000), StandardCharsets.UTF_8);
      out.println("hydra: " + said.replaceAll("\\p{Cntrl}", " "));
    }
    exchange.sendResponseHeaders(204, -1);
  }

  private static void ofTheTool(HttpExchange exchange, String name) throws IOException {
    if (!CLIENT.contains(name)) {
      exchange.sendResponseHeaders(404, -1);
      return;
    }
    try (InputStream file = DevServer.class.getResourceAsStream(name)) {
      StaticFiles.send(exchange, StaticFiles.type(name), file.readAllBytes());
    }
  }

  /**
   * By its plain name it is a door to the program of the day; by the number of a build, that one.
   */
  private void program(HttpExchange exchange) throws IOException {
    if (exchange.getRequestURI().getQuery() != null) {
      byte[] script;
      synchronized (this) {
        script = built.script();
        exchange.getResponseHeaders().set("SourceMap", PROGRAM + ".map?build=" + builds);
      }
      StaticFiles.send(exchange, "text/javascript", script);
      return;
    }
    send(
        exchange,
        "text/javascript",
        "import { program } from \""
            + TOOL
            + "client.js\";\nexport const main = await program(import.meta.url);\n");
  }

  private String sourceMap() {
    Program.SourceMap map;
    synchronized (this) {
      map = built.sourceMap();
    }
    return map.write("hydra-sources", PROGRAM);
  }

  private void source(HttpExchange exchange, String name) throws IOException {
    Optional<Path> file = sources.find(name);
    if (file.isPresent()) {
      StaticFiles.send(exchange, "text/plain", Files.readAllBytes(file.get()));
    } else {
      exchange.sendResponseHeaders(404, -1);
    }
  }

  private static void send(HttpExchange exchange, String type, String text) throws IOException {
    StaticFiles.send(exchange, type, text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    listening.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
