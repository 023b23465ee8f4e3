package dev.hydraui.tokens.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.hydraui.tokens.Build;
import dev.hydraui.tokens.config.Config;
import dev.hydraui.tokens.config.Registry;
import dev.hydraui.tokens.platform.Options;
import dev.hydraui.tokens.platform.TargetKind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code preview}: shows the tokens as a page, on this machine only. */
@Command(
    name = "preview",
    description = "Show the tokens as a page, on this machine only; reload it to see changes.")
final class PreviewCommand implements Callable<Integer> {
  private static final String TARGET = "preview";

  @Parameters(
      index = "0..*",
      paramLabel = "FILE",
      description = "A resolver, or files of tokens, later ones over earlier ones.")
  private List<Path> files = new ArrayList<>();

  @Mixin private Inputs inputs;
  @Spec private CommandSpec command;

  @Option(names = "--port", paramLabel = "N", description = "The port; a free one when not given.")
  private int port;

  @Option(names = "--write", description = "Write the page in place of serving it.")
  private boolean write;

  @Override
  public Integer call() throws IOException, InterruptedException {
    TargetKind kind = Registry.load(PreviewCommand.class.getClassLoader()).targets().get(TARGET);
    if (kind == null) {
      throw new ParameterException(
          command.commandLine(), "there is no target " + TARGET + " on the class path");
    }
    Config config = inputs.config(files).targets(List.of(kind.create(Options.none())));
    long start = System.nanoTime();
    Build.Result first = write ? new Build(config).run() : new Build(config).compile();
    int status =
        Report.print(
            first,
            Report.count(first.files().size(), "file"),
            System.nanoTime() - start,
            command.commandLine().getOut(),
            command.commandLine().getErr());
    if (write || status != 0) {
      return status;
    }
    HttpServer server = serve(config, port);
    command.commandLine().getOut().println("http://127.0.0.1:" + server.getAddress().getPort());
    command.commandLine().getOut().flush();
    try {
      new CountDownLatch(1).await();
    } finally {
      server.stop(0);
    }
    return 0;
  }

  /** Serves the page on loopback; each time that it is asked for, it is made anew. */
  static HttpServer serve(Config config, int port) throws IOException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    HttpServer server = HttpServer.create(new InetSocketAddress(here, port), 0);
    server.createContext("/", exchange -> answer(config, exchange));
    server.start();
    return server;
  }

  private static void answer(Config config, HttpExchange exchange) throws IOException {
    try (exchange) {
      Build.Result result = new Build(config).compile();
      String path = exchange.getRequestURI().getPath().substring(1);
      String text = result.good() ? file(result.files(), path) : report(result);
      boolean found = !text.isEmpty();
      String type = result.good() ? type(path) : "text/plain";
      exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      byte[] bytes = (found ? text : "not found\n").getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static String file(Map<String, String> files, String path) {
    if (!path.isEmpty()) {
      return files.getOrDefault(path, files.getOrDefault(TARGET + "/" + path, ""));
    }
    return files.entrySet().stream()
        .filter(file -> file.getKey().endsWith(".html"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private static String report(Build.Result result) {
    StringBuilder text = new StringBuilder();
    result.problems().forEach(problem -> text.append(problem).append('\n'));
    return text.toString();
  }

  private static String type(String path) {
    return path.endsWith(".css")
        ? "text/css"
        : path.endsWith(".js")
            ? "text/javascript"
            : path.endsWith(".json") ? "application/json" : "text/html";
  }
}
