package dev.hydraui.benchmarks;

import dev.hydraui.json.Json;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonString;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** Asks one server for pages of contacts of all kinds, and prints how long that took. */
final class ListPages {
  private static final int WARM_UP = 20;
  private static final int RUNS = 50;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String data;
  private final int contacts;
  private final PrintStream out;

  ListPages(String data, int contacts, PrintStream out) {
    this.data = data;
    this.contacts = contacts;
    this.out = out;
  }

  void measure() throws IOException, InterruptedException {
    time("first page", i -> "");
    time("first page, by last name", i -> "&sort=last_name");
    time("first page, newest first", i -> "&sort=-created_at");
    String half = after("", contacts / 2);
    time("page at half the rows", i -> "&after=" + half);
    time("the page before it", i -> "&before=" + half);
    String named = after("last_name", contacts / 2);
    time("page at half the rows, by last name", i -> "&sort=last_name&after=" + named);
    String tied = after("-status", contacts / 2);
    time("page at half the rows, by status downwards", i -> "&sort=-status&after=" + tied);
    List<String> stages = List.of("lead", "active", "dormant", "lost");
    time("filtered by status", i -> filter("status", stages.get(i % 4)));
    time("filtered by status, by last name", i -> "&sort=last_name" + filter("status", "lost"));
    time("filtered by company", i -> filter("company_id", "" + (1 + i * 37)));
    List<String> frequent = List.of("ash", "engineer", "mail.example", "marsh");
    time("searched, a frequent word", i -> "&search=" + frequent.get(i % 4));
    List<String> pairs = List.of("cor+thornwood", "zan+quillby", "fen+oakley");
    time("searched, two words", i -> "&search=" + pairs.get(i % 3));
    time("searched, found once", i -> "&search=" + (contacts - 1 - i * 19) + "@");
    time("searched, found never", i -> "&search=zzqx" + i);
    time("searched, by last name", i -> "&sort=last_name&search=winter");
    time("searched, two letters", i -> "&search=" + List.of("ab", "or").get(i % 2));
    time("searched, two letters, found never", i -> "&search=zu");
    time("exact total", i -> "&total=exact");
  }

  private static String filter(String field, String value) {
    return "&filter%5B" + field + "%5D%5Beq%5D=" + value;
  }

  private void time(String name, IntFunction<String> query)
      throws IOException, InterruptedException {
    for (int i = 0; i < WARM_UP; i++) {
      ask("contact?limit=50" + query.apply(i));
    }
    double[] millis = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      ask("contact?limit=50" + query.apply(i));
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    out.printf("%-44s %8.1f %8.1f%n", name, millis[RUNS / 2], millis[RUNS * 95 / 100]);
  }

  private String ask(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(data + path)).build();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(path + ": " + response.body());
    }
    return response.body();
  }

  /** The cursor behind that many rows, found by walking there as a client would. */
  private String after(String sort, int rows) throws IOException, InterruptedException {
    String cursor = "";
    for (int seen = 0; seen < rows; seen += 500) {
      String page =
          ask("contact?limit=500&sort=" + sort + (cursor.isEmpty() ? "" : "&after=" + cursor));
      JsonObject answer = (JsonObject) Json.parse(page);
      cursor =
          JsonPointer.of("page", "next")
              .resolve(answer)
              .filter(JsonString.class::isInstance)
              .map(next -> ((JsonString) next).value())
              .orElseThrow(() -> new IOException("there are fewer rows than expected"));
    }
    return cursor;
  }
}
