package dev.hydraui.admin.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.hydraui.web.testing.Chromium;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;

/**
 * One person's window on an admin. When it closes, the console must be empty, nothing may have been
 * blocked by the content security policy, and no other origin asked for anything.
 */
final class Visit implements AutoCloseable {

  private static final String TELL_VIOLATIONS =
      "addEventListener('securitypolicyviolation', event => console.error("
          + "'policy: ' + event.violatedDirective + ' ' + event.blockedURI))";

  /** Some are selected, not all. */
  static final LocatorAssertions.IsCheckedOptions MIXED =
      new LocatorAssertions.IsCheckedOptions().setIndeterminate(true);

  private final AdminSite site;
  private final BrowserContext context;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();
  private boolean expectsRefusals;

  /** The page, for what has no word here. */
  final Page page;

  Visit(AdminSite site, Browser.NewContextOptions options) {
    this.site = site;
    context = new Chromium().browser().newContext(options);
    context.setDefaultTimeout(Chromium.PATIENCE_MS);
    context.addInitScript(TELL_VIOLATIONS);
    context.onConsoleMessage(this::said);
    context.onWebError(error -> complaints.add("uncaught: " + error.error()));
    context.onRequest(
        request -> {
          String url = request.url();
          if (!url.startsWith(site.origin())
              && !url.startsWith("blob:")
              && !url.equals("about:blank")) {
            complaints.add("asked elsewhere: " + url);
          }
        });
    page = context.newPage();
  }

  /** On a desk, in light. */
  static Visit to(AdminSite site) {
    return new Visit(
        site,
        new Browser.NewContextOptions()
            .setViewportSize(1280, 800)
            .setLocale("en-GB")
            .setColorScheme(ColorScheme.LIGHT));
  }

  /** The browser itself notes answers that are errors; whether they are right is the test's. */
  private void said(ConsoleMessage message) {
    if (message.text().startsWith("Failed to load resource")) {
      refusals.add(message.text() + " " + message.location());
    } else if (message.type().equals("error") || message.type().equals("warning")) {
      complaints.add(message.type() + ": " + message.text());
    }
  }

  /** Requests of this visit may fail. */
  Visit expectingRefusals() {
    expectsRefusals = true;
    return this;
  }

  Visit open(String place) {
    page.navigate(site.address(place));
    return this;
  }

  /** Opens a place, and is told from then on what others change. */
  Visit listen(String place) {
    page.waitForResponse(answer -> answer.url().endsWith("/api/changes"), () -> open(place));
    return this;
  }

  /** Waits for a screen by its heading. */
  Visit isAt(String heading) {
    assertThat(heading(heading)).isVisible();
    return this;
  }

  Locator heading(String name) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true).setLevel(1));
  }

  Locator button(String name) {
    return role(AriaRole.BUTTON, name);
  }

  static Locator button(Locator in, String name) {
    return role(in, AriaRole.BUTTON, name);
  }

  Locator link(String name) {
    return role(AriaRole.LINK, name);
  }

  static Locator link(Locator in, String name) {
    return role(in, AriaRole.LINK, name);
  }

  Locator field(String name) {
    return role(AriaRole.TEXTBOX, name);
  }

  static Locator field(Locator in, String name) {
    return role(in, AriaRole.TEXTBOX, name);
  }

  Locator choice(String name) {
    return role(AriaRole.COMBOBOX, name);
  }

  static Locator choice(Locator in, String name) {
    return role(in, AriaRole.COMBOBOX, name);
  }

  /** Types into a field that searches, and chooses what it finds under this name. */
  void pick(String field, String name) {
    choice(field).fill(name);
    role(AriaRole.LISTBOX, field).getByRole(AriaRole.OPTION).filter(has(name)).first().click();
  }

  static Locator.FilterOptions has(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  /** A parameter of the address. */
  String parameter(String name) {
    for (String pair : URI.create(page.url()).getRawQuery().split("&")) {
      String[] parts = pair.split("=", 2);
      if (URLDecoder.decode(parts[0], UTF_8).equals(name)) {
        return URLDecoder.decode(parts[1], UTF_8);
      }
    }
    return "";
  }

  Locator table(String name) {
    return role(AriaRole.TABLE, name);
  }

  Locator role(AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator role(Locator in, AriaRole role, String name) {
    return in.getByRole(role, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  /** The rows of a table, without its headings. */
  Locator rows(String table) {
    return table(table).locator("tbody").getByRole(AriaRole.ROW);
  }

  /** The row whose text holds this. */
  Locator row(String table, String text) {
    return rows(table).filter(has(text));
  }

  /** The short messages beside the page. */
  Locator messages() {
    return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Messages"));
  }

  /** The question on top of the page. */
  Locator question() {
    return page.getByRole(AriaRole.ALERTDIALOG);
  }

  Locator answer(String name) {
    return button(question(), name);
  }

  @Override
  public void close() {
    context.close();
    assertEquals(List.of(), complaints);
    if (!expectsRefusals) {
      assertEquals(List.of(), refusals);
    }
  }
}
