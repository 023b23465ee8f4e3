package dev.hydraui.server.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hydraui.server.Database;
import dev.hydraui.server.TestSite;
import dev.hydraui.server.sample.Crm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * {@code hydra bench list}: pages of many contacts through HTTP, from both databases.
 *
 * <p>Arguments: the number of contacts (1,000,000), and the databases (both). Prints p50 and p95 of
 * 50 requests each, in milliseconds, from sending the request to the last byte of the answer.
 */
public final class ListBench {
  private static final int WARM_UP = 20;
  private static final int RUNS = 50;

  private final TestSite site;
  private final String database;

  private ListBench(TestSite site, String database) {
    this.site = site;
    this.database = database;
  }

  /** Runs the benchmark. */
  public static void main(String[] arguments) throws Exception {
    int contacts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : Crm.MOST;
    List<Database> databases = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      databases.add(Database.valueOf(arguments[i].toUpperCase(Locale.ROOT)));
    }
    System.out.printf(
        Locale.ROOT,
        "%-9s %-44s %8s %8s%n",
        "",
        contacts + " contacts, 50 a page",
        "p50 ms",
        "p95 ms");
    for (Database database : databases.isEmpty() ? List.of(Database.values()) : databases) {
      run(database, contacts);
    }
    System.exit(0);
  }

  private static void run(Database database, int contacts) throws Exception {
    long start = System.nanoTime();
    String url = database == Database.SQLITE ? sqlite(contacts) : postgres(contacts);
    System.out.printf(
        Locale.ROOT,
        "%-9s %-44s %8d%n",
        database,
        "(making the sample took, in seconds)",
        (System.nanoTime() - start) / 1_000_000_000);
    try (TestSite site = TestSite.onto(database, url)) {
      ListBench bench = new ListBench(site, database.name());
      bench.pages(contacts);
    }
    if (database == Database.SQLITE) {
      Path file = Path.of(url.substring("jdbc:sqlite:".length()));
      for (String suffix : List.of("", "-wal", "-shm")) {
        Files.deleteIfExists(Path.of(file + suffix));
      }
    }
  }

  private static String sqlite(int contacts) throws Exception {
    Path file = Files.createTempDirectory("hydra-bench").resolve("crm.db");
    Crm.sqlite(file, contacts);
    return "jdbc:sqlite:" + file;
  }

  private static String postgres(int contacts) throws Exception {
    String url = Database.POSTGRES.create();
    try (Connection connection = DriverManager.getConnection(url + "&reWriteBatchedInserts=true")) {
      Crm.postgres(connection, contacts);
      connection.createStatement().execute("VACUUM ANALYZE");
    }
    return url;
  }

  private void pages(int contacts) throws Exception {
    measure("first page", i -> "contact?limit=50");
    measure("first page, sorted by last name", i -> "contact?limit=50&sort=last_name");
    measure("first page, newest first", i -> "contact?limit=50&sort=-created_at");
    String half = after("", contacts / 2);
    measure("page at half the rows, by key", i -> "contact?limit=50&after=" + half);
    measure("the page before it", i -> "contact?limit=50&before=" + half);
    String deep = after("last_name", contacts / 2);
    measure(
        "page at half the rows, by last name",
        i -> "contact?limit=50&sort=last_name&after=" + deep);
    String tied = after("-status", contacts / 2);
    measure(
        "page at half the rows, by status downwards",
        i -> "contact?limit=50&sort=-status&after=" + tied);
    measure(
        "filtered by status",
        i ->
            "contact?limit=50&filter%5Bstatus%5D%5Beq%5D="
                + List.of("lead", "active", "dormant", "lost").get(i % 4));
    measure(
        "filtered by status, by last name downwards",
        i -> "contact?limit=50&sort=-last_name&filter%5Bstatus%5D%5Beq%5D=lost");
    measure(
        "filtered by company",
        i -> "contact?limit=50&filter%5Bcompany_id%5D%5Beq%5D=" + (1 + i * 37));
    measure(
        "searched, a frequent word",
        i ->
            "contact?limit=50&search="
                + List.of("ash", "engineer", "mail.example", "marsh").get(i % 4));
    measure(
        "searched, two words",
        i ->
            "contact?limit=50&search="
                + List.of("cor+thornwood", "zan+quillby", "fen+oakley").get(i % 3));
    measure(
        "searched, one record", i -> "contact?limit=50&search=" + (contacts - 1 - i * 19) + "@");
    measure("searched, nothing found", i -> "contact?limit=50&search=zzqx" + i);
    measure(
        "searched, two letters",
        i -> "contact?limit=50&search=" + List.of("ab", "or", "zu").get(i % 3));
    measure(
        "searched and sorted by last name", i -> "contact?limit=50&sort=last_name&search=winter");
    measure("one record", i -> "contact/" + (1 + i * 997L % contacts));
    measure("contacts of a company", i -> "company/" + (1 + i * 7) + "/contacts?limit=50");
    measure("exact total", i -> "contact?limit=50&total=exact");
  }

  /** Names a request by its turn. */
  private interface Asking {
    String path(int turn);
  }

  private void measure(String name, Asking asking) throws Exception {
    for (int i = 0; i < WARM_UP; i++) {
      site.read(asking.path(i));
    }
    double[] millis = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      TestSite.Reply reply = site.get(asking.path(i));
      millis[i] = (System.nanoTime() - start) / 1e6;
      if (reply.status() != 200) {
        throw new IllegalStateException(reply.text());
      }
    }
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "%-9s %-44s %8.1f %8.1f%n",
        database,
        name,
        millis[RUNS / 2],
        millis[RUNS * 95 / 100]);
  }

  /** The cursor behind that many rows, found by walking there as a client would. */
  private String after(String sort, int rows) throws Exception {
    String cursor = "";
    for (int seen = 0; seen < rows; seen += 500) {
      JsonNode page =
          site.read(
              "contact?limit=500&sort=" + sort + (cursor.isEmpty() ? "" : "&after=" + cursor));
      cursor = page.at("/page/next").textValue();
      if (cursor == null) {
        throw new IllegalStateException(
            "fewer rows than expected: " + Collections.max(List.of(seen, 0)));
      }
    }
    return cursor;
  }
}
