package dev.hydraui.server.web;

import dev.hydraui.server.data.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The UI's files from the class path, compressed where the build has done so. */
final class Bundle {
  private static final String ROOT = "/dev/hydraui/admin/web/";
  private static final String TOKENS = "tokens.css";

  /** No file is called so. */
  private static final String BRANDED = "branded " + TOKENS;

  private static final Pattern HASHED = Pattern.compile(".*[.-][0-9a-f]{8,}\\.[a-z0-9.]+");
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("map", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("wasm", "application/wasm"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  /** A file's bytes and their tag; files of the class path never change while they run. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Found(byte[] bytes, String etag) {}

  private final Map<String, Found> cache = new ConcurrentHashMap<>();
  private final PageLook look;

  Bundle(PageLook look) {
    this.look = look;
  }

  Answer answer(Request request, List<String> path) {
    DataRoutes.allow(request.method(), "GET", "HEAD");
    if (path.isEmpty()) {
      return Answer.empty(308).with("Location", request.base() + "/admin/");
    }
    String name = String.join("/", path);
    if (plain(path) && type(name).isPresent() && !name.equals("index.html")) {
      Optional<Answer> file = file(request, name, type(name).get());
      if (file.isPresent()) {
        return file.get();
      }
      throw Problem.of(Problem.Kind.NOT_FOUND, "There is no file " + name + ".");
    }
    return index(request);
  }

  /** A name that cannot leave the folder. Anything else is a place in the UI, not a file. */
  private static boolean plain(List<String> path) {
    return path.stream().allMatch(part -> part.matches("[A-Za-z0-9_-][A-Za-z0-9._-]*"));
  }

  private static Optional<String> type(String name) {
    int dot = name.lastIndexOf('.');
    return Optional.ofNullable(TYPES.get(name.substring(dot + 1).toLowerCase(Locale.ROOT)))
        .filter(type -> dot > 0);
  }

  private Optional<Answer> file(Request request, String name, String type) {
    if (name.equals(TOKENS) && !look.tokens().isEmpty()) {
      return load(name).map(own -> answer(request, name, type, branded(own)));
    }
    for (String coding : accepted(request)) {
      Optional<Found> found = load(name + (coding.equals("br") ? ".br" : ".gz"));
      if (found.isPresent()) {
        return Optional.of(
            answer(request, name, type, found.get()).with("Content-Encoding", coding));
      }
    }
    return load(name).map(found -> answer(request, name, type, found));
  }

  /** Hydra's tokens and the application's behind them. */
  private Found branded(Found own) {
    return cache.computeIfAbsent(
        BRANDED,
        none -> {
          String css = new String(own.bytes(), StandardCharsets.UTF_8) + look.tokens();
          byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
          return new Found(bytes, Headers.etag(bytes));
        });
  }

  private static List<String> accepted(Request request) {
    List<String> codings = new ArrayList<>();
    String header = request.header("Accept-Encoding").orElse("").toLowerCase(Locale.ROOT);
    for (String coding : List.of("br", "gzip")) {
      for (String part : header.split(",")) {
        String[] pieces = part.strip().split(";");
        boolean refused = pieces.length > 1 && pieces[1].strip().matches("q=0(\\.0*)?");
        if (pieces[0].strip().equals(coding) && !refused) {
          codings.add(coding);
        }
      }
    }
    return codings;
  }

  private static Answer answer(Request request, String name, String type, Found found) {
    Answer answer =
        Headers.known(request, found.etag())
            ? Answer.empty(304)
            : Answer.bytes(200, type, found.bytes());
    boolean hashed = HASHED.matcher(name).matches();
    return answer
        .with("ETag", found.etag())
        .with("Vary", "Accept-Encoding")
        .with("Content-Security-Policy", Headers.PAGE_POLICY)
        .with("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
  }

  private Answer index(Request request) {
    Found index =
        load("index.html")
            .orElseThrow(
                () ->
                    Problem.of(
                        Problem.Kind.NOT_FOUND,
                        "The Admin UI's page is not on the class path: add the artifact admin-ui-web."));
    String base = "<base href=\"" + request.base() + "/admin/\">";
    boolean wasm = look.wasm();
    String target = wasm ? "<meta name=\"hydra-target\" content=\"wasm\">" : "";
    String page =
        new String(index.bytes(), StandardCharsets.UTF_8)
            .replaceFirst(
                "(?i)<head>", "<head>" + java.util.regex.Matcher.quoteReplacement(base + target));
    if (!look.brands().isEmpty()) {
      page = page.replaceFirst("<html", "<html data-brand=\"" + look.brands().get(0) + "\"");
    }
    page = wasm ? page.replaceAll("(?m)^<link rel=\"modulepreload\".*\n", "") : page;
    return Headers.tagged(
            request, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8))
        .with("Content-Security-Policy", wasm ? Headers.WASM_PAGE_POLICY : Headers.PAGE_POLICY)
        .with("Cache-Control", "no-cache");
  }

  /** What is not there is not remembered: names without end can be asked for. */
  private Optional<Found> load(String name) {
    Optional<Found> found = Optional.ofNullable(cache.get(name)).or(() -> read(name));
    found.ifPresent(file -> cache.put(name, file));
    return found;
  }

  private static Optional<Found> read(String name) {
    try (InputStream in = Bundle.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] bytes = in.readAllBytes();
      return Optional.of(new Found(bytes, Headers.etag(bytes)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
