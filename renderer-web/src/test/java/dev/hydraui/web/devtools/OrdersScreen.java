package dev.hydraui.web.devtools;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dev.hydraui.web.program.Program;
import dev.hydraui.web.program.Site;
import dev.hydraui.web.program.Target;
import dev.hydraui.web.testing.Chromium;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.teavm.tooling.builder.BuildException;

/** The page of orders in a Chromium, with the devtools beside it. */
final class OrdersScreen implements AutoCloseable {

  private final Chromium chromium = new Chromium();
  private final Site site;

  /** What the console was told. */
  final List<String> errors = new ArrayList<>();

  Page page;

  OrdersScreen(Target target) throws IOException, BuildException {
    site = new Site(new Program(OrdersPage.class, target));
  }

  /** Opens the page anew, as a person sees it who was never there. */
  void open(ColorScheme scheme, int width) {
    leave();
    errors.clear();
    page =
        chromium
            .browser()
            .newPage(
                new Browser.NewPageOptions().setColorScheme(scheme).setViewportSize(width, 800));
    page.setDefaultTimeout(10_000);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
    page.navigate(site.address());
    role(AriaRole.BUTTON, "Devtools").waitFor();
  }

  void leave() {
    if (page != null) {
      page.close();
      page = null;
    }
  }

  @Override
  public void close() {
    leave();
    chromium.close();
    site.close();
  }

  Locator role(AriaRole role, String name) {
    return page.getByRole(role, new GetByRoleOptions().setName(name).setExact(true));
  }

  void press(String... buttons) {
    for (String button : buttons) {
      role(AriaRole.BUTTON, button).click();
    }
  }

  Locator orders() {
    return page.locator("h1");
  }

  Locator panel() {
    return page.locator(".hydra-devtools");
  }

  /** The line of a moment, as {@code 2 Waited}. */
  Locator moment(String name) {
    return role(AriaRole.TREEITEM, name);
  }

  void show(String part) {
    page.getByRole(AriaRole.TAB).getByText(part).click();
  }

  /** Chooses a file with that text as the log. */
  void choose(String text) {
    page.locator(".hydra-devtools input[type=file]")
        .setInputFiles(
            new FilePayload("log.json", "application/json", text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Something outside Hydra sends events. */
  void more(int orders) {
    page.evaluate(
        "count => { for (let i = 0; i < count; i++)"
            + " document.documentElement.dispatchEvent(new Event('more')); }",
        orders);
  }
}
