package dev.hydraui.examples.todomvc;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The compiled page in Chromium. */
final class TodosPageTest {

  private static HttpServer server;
  private static Playwright playwright;
  private static Browser browser;

  private Page page;
  private Locator items;

  @BeforeAll
  static void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          String name = path.equals("/") ? "index.html" : path.substring(1);
          try (exchange;
              InputStream file = Todos.class.getResourceAsStream(name)) {
            byte[] content = file == null ? new byte[0] : file.readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", typeOf(name));
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
            exchange.sendResponseHeaders(
                file == null ? 404 : 200, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
          }
        });
    server.start();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    String chromium = System.getenv().getOrDefault("HYDRA_CHROMIUM", "/usr/bin/chromium");
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(chromium))
                    .setArgs(List.of("--no-sandbox")));
  }

  private static String typeOf(String name) {
    return name.endsWith(".js")
        ? "text/javascript"
        : name.endsWith(".css") ? "text/css" : "text/html";
  }

  @AfterAll
  static void stop() {
    browser.close();
    playwright.close();
    server.stop(0);
  }

  @BeforeEach
  void open() {
    page = browser.newContext().newPage();
    page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    assertThat(page.locator(".new-todo")).isFocused();
    items = page.locator(".todo-list li");
    for (String title : List.of("Milk", "Bread", "Eggs")) {
      page.keyboard().type(title);
      page.keyboard().press("Enter");
    }
    assertThat(items).hasText(new String[] {"Milk", "Bread", "Eggs"});
  }

  @Test
  void keepsTodosUntilTheNextTime() {
    page.locator(".toggle").nth(1).check();
    page.reload();
    assertThat(items).hasText(new String[] {"Milk", "Bread", "Eggs"});
    assertThat(page.locator(".toggle").nth(1)).isChecked();
    assertThat(page.locator(".todo-count")).hasText("2 items left");
  }

  @Test
  void filtersByTheAddressAndGoesBack() {
    page.locator(".toggle").first().check();
    page.locator("text=Active").click();
    assertThat(items).hasText(new String[] {"Bread", "Eggs"});
    page.locator(".filters >> text=Completed").click();
    assertThat(items).hasText(new String[] {"Milk"});
    assertThat(page.locator(".selected")).hasText("Completed");
    page.goBack();
    assertThat(items).hasText(new String[] {"Bread", "Eggs"});
    page.reload();
    assertThat(items).hasText(new String[] {"Bread", "Eggs"});
  }

  @Test
  void editsByDoubleClick() {
    page.locator("text=Bread").dblclick();
    assertThat(page.locator(".edit")).isFocused();
    page.locator(".edit").fill("Rye bread");
    page.keyboard().press("Enter");
    assertThat(items).hasText(new String[] {"Milk", "Rye bread", "Eggs"});
    page.locator("text=Milk").dblclick();
    page.locator(".edit").fill("Nothing");
    page.keyboard().press("Escape");
    assertThat(items).hasText(new String[] {"Milk", "Rye bread", "Eggs"});
    page.locator("text=Eggs").dblclick();
    page.locator(".edit").fill("");
    page.locator(".new-todo").focus();
    assertThat(items).hasText(new String[] {"Milk", "Rye bread"});
  }

  @Test
  void completesAllAndClearsThem() {
    page.locator(".toggle-all").check();
    assertThat(page.locator("li.completed")).hasCount(3);
    page.locator(".toggle").nth(1).uncheck();
    assertThat(page.locator(".toggle-all")).not().isChecked();
    page.locator("text=Clear completed").click();
    assertThat(items).hasText(new String[] {"Bread"});
    page.locator(".destroy").click(new Locator.ClickOptions().setForce(true));
    assertThat(page.locator(".main")).hasCount(0);
    assertThat(page.locator(".footer")).hasCount(0);
  }
}
