package dev.hydraui.http;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.hydraui.jvm.Timers;
import dev.hydraui.machine.Capabilities;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine, and what an application beside it is asked for. */
final class LocalServer implements AutoCloseable {

  private final Path folder;
  private final HttpServer server;
  private final HttpCapabilities network;

  /**
   * @param folder with files, each known by its name
   */
  LocalServer(Path folder) throws IOException {
    this.folder = folder;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
    String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/app/";
    network = new HttpCapabilities(base, new Timers());
  }

  Path folder() {
    return folder;
  }

  HttpCapabilities network() {
    return network;
  }

  Capabilities capabilities() {
    return network.all().with(network.of(this::find));
  }

  private Optional<ChosenFiles.OneFile> find(String name) {
    Path path = folder.resolve(name);
    return Files.exists(path) ? Optional.of(new InFolder(path)) : Optional.empty();
  }

  private record InFolder(Path path) implements ChosenFiles.OneFile {
    @Override
    public String mediaType() {
      return "application/x-test";
    }

    @Override
    public long size() {
      return path.toFile().length();
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }
  }

  /** From now on this answers there. */
  void on(String path, HttpHandler handler) {
    HttpContext unused = server.createContext(path, handler);
  }

  static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    ((ExecutorService) server.getExecutor()).shutdownNow();
  }
}
