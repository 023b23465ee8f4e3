package dev.hydraui.web.gallery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpExchange;
import dev.hydraui.gallery.Gallery;
import dev.hydraui.gallery.GalleryState;
import dev.hydraui.web.html.HtmlRenderer;
import dev.hydraui.web.program.Program;
import dev.hydraui.web.program.Site;
import dev.hydraui.web.program.Target;
import dev.hydraui.web.testing.Chromium;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that a server has written, before their program is there and after it. */
class ResumeTest {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>Test</title>
      <base href="/app/">
      <link rel="stylesheet" href="tokens.css">
      <link rel="stylesheet" href="hydra.css">
      </head>
      <body><div id="app">%s</div></body>
      </html>
      """;

  /**
   * The page's elements, with the names that are given out anew each time and the styles that no
   * server may write left out, and what its fields show in place of what they showed first.
   */
  private static final String DRAWN =
      """
      () => {
        const app = document.querySelector('#app');
        const fields = [...app.querySelectorAll('input, textarea, select')];
        const shown = fields.map(field => field.value + field.checked + field.indeterminate);
        const copy = app.cloneNode(true);
        for (const field of copy.querySelectorAll('input, textarea, option')) {
          for (const name of ['value', 'checked', 'selected']) {
            if (field.localName !== 'option' || name === 'selected') field.removeAttribute(name);
          }
          if (field.localName === 'textarea') field.textContent = '';
        }
        for (const element of copy.querySelectorAll('*')) {
          element.removeAttribute('style');
          const names = element.getAttributeNames().sort();
          const values = names.map(name => element.getAttribute(name));
          names.forEach(name => element.removeAttribute(name));
          names.forEach((name, index) =>
              element.setAttribute(name === 'style' ? 'data-style' : name, values[index]));
        }
        const html = copy.innerHTML.replace(/\\b(h|s\\d+)-\\d+/g, 'h-#').replace(/http:[^"]*icons/g, 'icons');
        return [...html.split(/(?=<)/), ...shown];
      }
      """;

  private static final String MARK =
      """
      () => {
        const all = [...document.querySelectorAll('#app *:not(script)')];
        all.forEach((element, index) => { element.marked = index; });
        return all.length;
      }
      """;

  private static final String UNMARKED =
      """
      () => [...document.querySelectorAll('#app *')]
          .filter((element, index) => element.marked !== index)
          .map(element => element.outerHTML.substring(0, 200))
      """;

  private static Chromium chromium;
  private static Site site;
  private final List<String> complaints = new ArrayList<>();
  private Page page;

  @BeforeAll
  static void open() throws Exception {
    chromium = new Chromium();
    site = new Site(new Program(GalleryWeb.class, Target.JAVASCRIPT));
    GallerySite.answerPictures(site);
    site.answer("/served/", ResumeTest::serve);
  }

  @AfterAll
  static void close() {
    chromium.close();
    site.close();
  }

  private static void serve(HttpExchange exchange) throws IOException {
    String place = exchange.getRequestURI().getPath().substring("/served/".length());
    exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
    String body = HtmlRenderer.render(new Gallery(place), GalleryState.at(place), new PlaceCodec());
    Site.send(exchange, 200, "text/html", PAGE.formatted(body));
  }

  @BeforeEach
  void window() {
    page = chromium.browser().newContext().newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
  }

  @AfterEach
  void leave() {
    page.context().close();
  }

  private void visitServed(String place) {
    page.navigate(site.address().replace("/app/", "/served/" + place + "#" + place));
  }

  private void begin() {
    page.evaluate("() => import('/app/start.js')");
    assertThat(page.locator("#app [data-hydra-state]")).hasCount(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "companies",
        "company",
        "components",
        "collections",
        "inputs",
        "layout",
        "content",
        "home"
      })
  void goesOnWithTheSameElements(String place) {
    page.navigate(site.address() + "#" + place);
    page.locator("main").waitFor();
    List<?> fresh = (List<?>) page.evaluate(DRAWN);
    page.navigate("about:blank");

    visitServed(place);
    assertThat(page.locator("h1")).isVisible();
    page.waitForFunction("() => document.readyState !== 'loading'");
    assertTrue((int) page.evaluate(MARK) > 20);
    begin();
    assertEquals(List.of(), complaints);
    assertEquals(List.of(), page.evaluate(UNMARKED));
    assertIterableEquals(fresh, (List<?>) page.evaluate(DRAWN));
  }

  @Test
  void keepsWhatWasTypedAndTellsTheMachine() {
    visitServed("components");
    page.getByLabel("Plain", new Page.GetByLabelOptions().setExact(true)).focus();
    page.keyboard().type("early bird");
    page.keyboard().press("ArrowLeft");
    page.keyboard().press("ArrowLeft");
    begin();
    assertThat(page.getByText("Last: plain = early bird")).isVisible();
    page.keyboard().type("!");
    assertThat(page.getByText("Last: plain = early bi!rd")).isVisible();
    assertEquals(List.of(), complaints);
  }

  @Test
  void keepsWhatWasChosenAndChecked() {
    visitServed("components");
    page.getByLabel("Size").first().selectOption("l");
    begin();
    assertThat(page.getByText("Last: size = l")).isVisible();
    assertThat(page.getByLabel("Size").first()).hasValue("l");
    assertEquals(List.of(), complaints);
  }

  @Test
  void keepsWhatWasCheckedWhereItStillHasTheFocus() {
    visitServed("components");
    Locator agrees =
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Agrees"));
    agrees.focus();
    page.keyboard().press(" ");
    begin();
    assertThat(page.getByText("Last: agrees = true")).isVisible();
    assertThat(agrees).isFocused();
    assertThat(agrees).isChecked();
    assertEquals(List.of(), complaints);
  }

  @Test
  void saysNothingOfWhatNobodyHasTouched() {
    visitServed("components");
    assertThat(page.getByLabel("Salutation")).hasValue("");
    begin();
    assertThat(page.getByText("Last:", new Page.GetByTextOptions().setExact(true))).isVisible();
    assertThat(page.getByLabel("Salutation")).hasValue("");
    assertEquals(List.of(), complaints);
  }

  @Test
  void opensNoListWhereNobodyIs() {
    visitServed("inputs");
    page.locator(".h-multi-select input:enabled").first().pressSequentially("J");
    page.locator(".h-multi-select input:enabled").nth(1).focus();
    begin();
    assertThat(page.locator(":popover-open")).hasCount(0);
    assertEquals(List.of(), complaints);
  }

  @Test
  void showsTheFirstWaysOnAPhoneWithoutItsProgram() {
    page.setViewportSize(390, 800);
    visitServed("companies");
    assertThat(link("Companies")).isVisible();
    assertThat(link("Deals")).isVisible();
    assertThat(link("Settings")).isHidden();
    assertThat(page.locator("[data-first]")).hasCount(4);
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  @Test
  void leadsPastTheNavigationWithoutItsProgram() {
    visitServed("companies");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertThat(page.locator("main :focus")).hasCount(1);
  }

  @Test
  void leavesTheFocusWithWhoeverUsesThePageAlready() {
    visitServed("companies");
    link("Deals").focus();
    page.keyboard().press("Shift");
    begin();
    assertThat(link("Deals")).isFocused();
    assertEquals(List.of(), complaints);
  }

  @Test
  void answersWhatIsDoneLater() {
    visitServed("companies");
    begin();
    page.locator("tbody input").nth(1).check();
    assertThat(page.locator("text=Delete 1")).isVisible();
    assertEquals(List.of(), complaints);
  }
}
