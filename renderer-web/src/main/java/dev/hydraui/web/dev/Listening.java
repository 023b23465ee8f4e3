package dev.hydraui.web.dev;

import com.sun.net.httpserver.HttpExchange;
import dev.hydraui.json.Json;
import dev.hydraui.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The pages that are open and listen, by a stream of events each. Any thread may call it. */
final class Listening implements AutoCloseable {

  /** Browsers come back after so many milliseconds when the tool was started anew. */
  private static final int RETRY = 300;

  private final List<HttpExchange> pages = new ArrayList<>();

  /** From now on a page is told everything; first of all what is so at present. */
  synchronized void add(HttpExchange page, JsonObject present) throws IOException {
    page.getResponseHeaders().set("Content-Type", "text/event-stream");
    page.getResponseHeaders().set("Cache-Control", "no-store");
    page.sendResponseHeaders(200, 0);
    write(page, "retry: " + RETRY + "\n" + line(present));
    pages.add(page);
  }

  synchronized void tell(JsonObject message) {
    pages.removeIf(page -> !isTold(page, line(message)));
  }

  private static boolean isTold(HttpExchange page, String text) {
    try {
      write(page, text);
      return true;
    } catch (IOException left) {
      page.close();
      return false;
    }
  }

  private static String line(JsonObject message) {
    return "data: " + Json.write(message) + "\n\n";
  }

  private static void write(HttpExchange page, String text) throws IOException {
    OutputStream out = page.getResponseBody();
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public synchronized void close() {
    pages.forEach(HttpExchange::close);
    pages.clear();
  }
}
