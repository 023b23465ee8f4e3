package dev.hydraui.tokens.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.hydraui.tokens.Folder;
import dev.hydraui.tokens.config.Config;
import dev.hydraui.tokens.platform.json.JsonTarget;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What {@code hydra tokens} answers. */
class TokensCommandTest {
  private static final String RESOLVER =
      "{'version':'2025.10','resolutionOrder':[{'type':'set','name':'s','sources':["
          + "{'$ref':'base.json'}]},{'type':'modifier','name':'theme','default':'light','contexts':"
          + "{'light':[],'dark':[{'text':{'$value':'{paper}'}}]}}]}";

  @TempDir Path temporary;
  private Folder folder;

  private record Answer(int code, String out, String err) {}

  @BeforeEach
  void files() throws IOException {
    folder = new Folder(temporary);
    folder.file("base.json", base(1));
    folder.file("r.json", RESOLVER);
  }

  private static String base(int paper) {
    return "{\n'ink':"
        + Folder.number(0)
        + ",\n'paper':"
        + Folder.number(paper)
        + ",\n'text':{'$value':'{ink}','$description':'What is read.'}}";
  }

  private Answer run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = line(out, err).execute(arguments);
    return new Answer(
        code,
        out.toString().replace(temporary + "/", ""),
        err.toString().replace(temporary + "/", ""));
  }

  private static CommandLine line(StringWriter out, StringWriter err) {
    return Main.line().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
  }

  private String path(String name) {
    return "" + temporary.resolve(name);
  }

  @Test
  void buildsAndEndsWithNought() throws IOException {
    Answer answer = run("build", "-t", "json", "-o", path("out"), path("r.json"));
    assertEquals(0, answer.code(), answer.err());
    assertTrue(answer.out().startsWith("3 tokens, 2 files in out in "), answer.out());
    assertTrue(folder.text("out/json/tokens.dark.json").contains("\"$value\": 1"));
  }

  @Test
  void errorsEndWithOneAndMisuseWithTwo() throws IOException {
    folder.file("bad.json", "{'a':{'$value':'{b}'}}");
    Answer wrong = run("build", "-t", "json", "-o", path("out"), path("bad.json"));
    assertEquals(1, wrong.code());
    assertTrue(wrong.err().startsWith("bad.json:1:16: error: there is no token {b}"), wrong.err());
    assertTrue(!Files.exists(temporary.resolve("out")));
    assertEquals(1, run("check", path("bad.json")).code());
    assertEquals(2, run("build", "-t", "jsn", path("r.json")).code());
    assertEquals(2, run("bild").code());
    assertEquals(2, run("build", "-c", path("c.json"), path("r.json")).code());
    assertEquals(0, run("check", path("r.json")).code());
  }

  @Test
  void readsTheConfigurationThatIsNamed() throws IOException {
    folder.file("c.json", "{'sources':['r.json'],'output':'made','targets':{'json':{}}}");
    assertEquals(0, run("build", "-c", path("c.json")).code());
    assertTrue(Files.exists(temporary.resolve("made/json/tokens.json")));
  }

  @Test
  void explainsATokenInEachContext() {
    Answer answer = run("explain", "text", path("r.json"));
    assertEquals(
        """
        text (number)
        What is read.

        by default
          text  base.json:4:1
          → ink  base.json:2:1
          = 0

        theme=dark
          text  r.json:1:COLUMN
          → paper  base.json:3:1
          = 1
        """
            .replace("COLUMN", "" + (RESOLVER.indexOf("'text'") + 1)),
        answer.out());
    Answer unknown = run("explain", "texd", path("r.json"));
    assertEquals(1, unknown.code());
    assertEquals("hydra tokens: there is no token texd. Did you mean text?\n", unknown.err());
  }

  @Test
  void servesWhatStandsInTheFilesNowAndErrorsToo() throws Exception {
    Config config =
        Config.of(List.of(temporary.resolve("r.json")), List.of(new JsonTarget(false)), temporary);
    HttpServer server = PreviewCommand.serve(config, 0);
    try {
      assertTrue(get(server, "json/tokens.json").body().contains("\"$value\": 0"));
      assertEquals(404, get(server, "no").statusCode());
      folder.file("base.json", "{'a':1}");
      assertTrue(get(server, "json/tokens.json").body().contains("error: "));
    } finally {
      server.stop(0);
    }
  }

  private static HttpResponse<String> get(HttpServer server, String path) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void watchesRebuildsAndSurvivesErrors() throws Exception {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = line(out, err);
    Thread watching =
        new Thread(() -> line.execute("watch", "-t", "json", "-o", path("out"), path("r.json")));
    watching.setDaemon(true);
    watching.start();
    await(() -> out.toString().lines().count() == 1);
    folder.file("base.json", base(7));
    await(() -> text("out/json/tokens.dark.json").contains("\"$value\": 7"));
    folder.file("base.json", "{");
    await(() -> err.toString().contains("nothing was written"));
    assertTrue(text("out/json/tokens.dark.json").contains("\"$value\": 7"));
    folder.file("base.json", base(8));
    await(() -> text("out/json/tokens.dark.json").contains("\"$value\": 8"));
    watching.interrupt();
    watching.join();
  }

  private String text(String name) {
    try {
      return folder.text(name);
    } catch (IOException e) {
      return "";
    }
  }

  private static void await(java.util.function.BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "nothing happened");
      LockSupport.parkNanos(1_000_000);
    }
  }
}
