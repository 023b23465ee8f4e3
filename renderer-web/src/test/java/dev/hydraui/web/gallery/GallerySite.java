package dev.hydraui.web.gallery;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/** The gallery, compiled once, in a Chromium that allows no more than a strict policy does. */
final class GallerySite implements AutoCloseable {

  static final Path TARGET = Path.of("target");

  private static final Path FOLDER = TARGET.resolve("gallery");
  private static final String ORIGIN = "http://gallery.test/";
  private static final Map<String, String> TYPES =
      Map.of("html", "text/html", "js", "text/javascript", "css", "text/css");

  private static boolean compiled;

  private final Playwright playwright = Playwright.create();
  private final Browser chromium;

  private GallerySite() {
    String executable = System.getenv().getOrDefault("HYDRA_CHROMIUM", "/usr/bin/chromium");
    chromium =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(Path.of(executable))
                    .setArgs(List.of("--no-sandbox")));
  }

  /** Compiles the gallery, unless another test has, and starts a browser. */
  static synchronized GallerySite open() throws IOException, TeaVMToolException {
    if (!compiled) {
      compile();
      compiled = true;
    }
    return new GallerySite();
  }

  private static void compile() throws IOException, TeaVMToolException {
    Files.createDirectories(FOLDER);
    TeaVMTool tool = new TeaVMTool();
    tool.setClassLoader(GallerySite.class.getClassLoader());
    tool.setMainClass(GalleryWeb.class.getName());
    tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
    tool.setTargetDirectory(FOLDER.toFile());
    tool.setTargetFileName("gallery.js");
    tool.setJsModuleType(JSModuleType.ES2015);
    tool.setObfuscated(false);
    tool.setStrict(true);
    tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
    tool.generate();
    StringBuilder problems = new StringBuilder();
    for (Problem problem : tool.getProblemProvider().getSevereProblems()) {
      DefaultProblemTextConsumer text = new DefaultProblemTextConsumer();
      problem.render(text);
      problems.append("\n").append(text.getText()).append(" at ").append(problem.getLocation());
    }
    if (problems.length() > 0) {
      throw new IllegalStateException("TeaVM cannot compile the gallery:" + problems);
    }
    try (InputStream css = GallerySite.class.getResourceAsStream("/dev/hydraui/web/hydra.css")) {
      Files.write(FOLDER.resolve("hydra.css"), css.readAllBytes());
    }
    Files.writeString(
        FOLDER.resolve("start.js"), "import { main } from \"./gallery.js\";\nmain([]);\n");
    Files.writeString(
        FOLDER.resolve("index.html"),
        """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Gallery</title>
        <link rel="stylesheet" href="hydra.css">
        <script type="module" src="start.js"></script>
        <div id="app"></div>
        </html>
        """);
  }

  /** Opens a place of the gallery in a window of its own. */
  Page visit(String place, int width, int height, ColorScheme scheme) {
    Page page =
        chromium
            .newContext(
                new NewContextOptions().setViewportSize(width, height).setColorScheme(scheme))
            .newPage();
    page.onPageError(
        error -> {
          throw new IllegalStateException("The page failed: " + error);
        });
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            throw new IllegalStateException("The page complained: " + message.text());
          }
        });
    page.context().route(ORIGIN + "**", GallerySite::serve);
    page.navigate(ORIGIN + "#" + place);
    page.locator("main").waitFor();
    return page;
  }

  /** Opens a place in a window of an ordinary size. */
  Page visit(String place) {
    return visit(place, 1280, 800, ColorScheme.LIGHT);
  }

  private static void serve(Route route) {
    String path = URI.create(route.request().url()).getPath();
    Path file = FOLDER.resolve(path.equals("/") ? "index.html" : path.substring(1));
    String name = "" + file.getFileName();
    if (!Files.isRegularFile(file)) {
      route.fulfill(
          new FulfillOptions()
              .setStatus(404)
              .setContentType("text/plain")
              .setBody("Nothing here."));
      return;
    }
    route.fulfill(
        new FulfillOptions()
            .setPath(file)
            .setHeaders(
                Map.of(
                    "content-type",
                    TYPES.get(name.substring(name.lastIndexOf('.') + 1)),
                    "content-security-policy",
                    "default-src 'self'")));
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
