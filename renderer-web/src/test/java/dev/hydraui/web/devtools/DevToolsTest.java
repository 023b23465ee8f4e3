package dev.hydraui.web.devtools;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dev.hydraui.web.testing.Chromium;
import dev.hydraui.web.testing.Program;
import dev.hydraui.web.testing.Site;
import dev.hydraui.web.testing.Target;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The panel beside a program in a page. */
@ParameterizedClass
@EnumSource(Target.class)
final class DevToolsTest {

  private static Chromium chromium;
  private static Site site;

  @Parameter Target target;

  private final List<String> errors = new ArrayList<>();
  private Page page;

  @BeforeParameterizedClassInvocation
  static void start(Target target) throws Exception {
    chromium = new Chromium();
    site = new Site(new Program(OrdersPage.class, target));
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    chromium.close();
    site.close();
  }

  @BeforeEach
  void open() {
    open(ColorScheme.LIGHT, 1280);
  }

  private void open(ColorScheme scheme, int width) {
    page =
        chromium
            .browser()
            .newPage(
                new com.microsoft.playwright.Browser.NewPageOptions()
                    .setColorScheme(scheme)
                    .setViewportSize(width, 800));
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

  @AfterEach
  void close() {
    page.close();
  }

  private Locator role(AriaRole role, String name) {
    return page.getByRole(role, new GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator moment(String name) {
    return role(AriaRole.TREEITEM, name);
  }

  private void press(String... buttons) {
    for (String button : buttons) {
      role(AriaRole.BUTTON, button).click();
    }
  }

  private Locator orders() {
    return page.locator("h1");
  }

  private Locator panel() {
    return page.locator(".hydra-devtools");
  }

  @Test
  void travelsByStepsByJumpsAndByPlaying() {
    press("Order tea", "Order cake", "Devtools");
    assertThat(moment("2 Ordered(what: \"Cake\")")).hasAttribute("aria-selected", "true");
    press("One moment back");
    assertThat(orders()).hasText("1 orders");
    assertThat(page.getByText("Moment 1 of 2")).isVisible();
    moment("0 The beginning").click();
    assertThat(orders()).hasText("0 orders");
    press("One moment forward");
    assertThat(orders()).hasText("1 orders");
    page.evaluate("document.documentElement.dispatchEvent(new Event('more'))");
    assertThat(orders()).hasText("3 orders");
    assertEquals("3", page.getAttribute("html", "data-orders"));
    press("Pace");
    role(AriaRole.MENUITEMCHECKBOX, "Fast").or(role(AriaRole.MENUITEMRADIO, "Fast")).click();
    press("Play");
    assertThat(orders()).hasText("0 orders");
    assertThat(orders()).hasText("3 orders");
    assertThat(role(AriaRole.BUTTON, "Play")).isVisible();
    assertEquals(List.of(), errors);
  }

  @Test
  void saysWhatChangedAndWhatIsInFlight() {
    press("Order tea", "Wait", "Devtools");
    assertThat(panel().getByText("Clock").or(panel().getByText("After(millis: 600000)")).first())
        .isVisible();
    assertThat(panel().getByText("since moment 2")).isVisible();
    moment("1 Ordered(what: \"Tea\")").click();
    assertThat(panel().getByText("/orders/0")).isVisible();
    assertThat(panel().locator("td").getByText("Order(id: 1, what: \"Tea\")")).isVisible();
  }

  @Test
  void saysWhyAPlaceWasDrawnAnewAndMarksIt() {
    press("Devtools", "Order tea");
    role(AriaRole.TAB, "Drawing").click();
    assertThat(panel().getByText("value: \"0 orders\" → \"1 orders\"")).isVisible();
    assertThat(panel().getByText("It is new here")).isVisible();
    press("Changed: heading \"1 orders\"");
    assertThat(page.locator("[data-hydra-marked]")).hasText("1 orders");
    press("Order tea");
    assertThat(page.locator("[data-hydra-marked]")).hasCount(0);
  }

  @Test
  void whatFailsIsToldAndTheLogIsKeptAndPlayedAgain() throws Exception {
    press("Order tea", "Break");
    assertThat(page.getByText("This part is missing")).isVisible();
    press("Refuse", "Devtools: 2 failures");
    role(AriaRole.TAB, "Failures 2").or(role(AriaRole.TAB, "Failures2")).click();
    assertThat(panel().getByText("At moment 2 in column > card > custom")).isVisible();
    assertThat(panel().getByText("no order is refused").first()).isVisible();
    assertThat(orders()).hasText("1 orders");
    Download download = page.waitForDownload(() -> press("Export the log"));
    String log = Files.readString(download.path());
    assertTrue(log.contains("\"refused\"") && log.contains("the fragile part broke"), log);
    assertEquals(2, errors.size(), "" + errors);
    press("Mend", "Order tea");
    role(AriaRole.TAB, "Log").click();
    choose(log);
    assertThat(moment("3 Refused")).hasAttribute("aria-selected", "true");
    assertThat(orders()).hasText("1 orders");
    assertThat(page.getByText("This part is missing")).isVisible();
  }

  private void choose(String text) {
    page.locator(".hydra-devtools input[type=file]")
        .setInputFiles(
            new FilePayload("log.json", "application/json", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aFileThatIsNoLogIsRefusedWithThePlaceAndNothingIsLost() {
    press("Order tea", "Devtools");
    role(AriaRole.TAB, "Log").click();
    choose("{\"version\":1,\"events\":[\"waited\",\"never\"]}");
    assertThat(
            panel()
                .getByText(
                    "log.json: /events/1: expected the name of an event but found \"never\""))
        .isVisible();
    assertThat(orders()).hasText("1 orders");
  }

  @Test
  void leavesFocusAndRoomToTheProgram() {
    role(AriaRole.BUTTON, "Order tea").focus();
    page.keyboard().press("Enter");
    assertThat(role(AriaRole.BUTTON, "Order tea")).isFocused();
    assertEquals("0px", padding("Bottom"));
    press("Devtools");
    assertEquals("360px", padding("Bottom"));
    press("Dock at the side");
    assertEquals("0px", padding("Bottom"));
    assertEquals("416px", padding("Right"));
    press("Close devtools");
    assertEquals("0px", padding("Right"));
    page.evaluate("document.documentElement.dispatchEvent(new Event('enough'))");
    assertThat(panel()).hasCount(0);
    assertEquals(0, page.evaluate("document.adoptedStyleSheets.length"));
  }

  private Object padding(String side) {
    return page.evaluate("getComputedStyle(document.body).padding" + side);
  }

  @Test
  void listsManyMomentsWithoutDrawingAllOfThem() {
    page.evaluate(
        "() => { for (let i = 0; i < 1500; i++)"
            + " document.documentElement.dispatchEvent(new Event('more')); }");
    press("Devtools");
    assertThat(moment("1500 Ordered(what: \"More\")")).isInViewport();
    assertThat(page.getByRole(AriaRole.TREEITEM)).hasCount(100);
    press("Show 100 earlier");
    assertThat(page.getByRole(AriaRole.TREEITEM)).hasCount(200);
    moment("1301 Ordered(what: \"More\")").click();
    assertThat(orders()).hasText("1301 orders");
  }

  @Test
  void goesByTheKeysAlone() {
    press("Order tea", "Order cake", "Devtools");
    moment("2 Ordered(what: \"Cake\")").focus();
    page.keyboard().press("ArrowUp");
    page.keyboard().press("Enter");
    assertThat(orders()).hasText("1 orders");
    assertThat(moment("1 Ordered(what: \"Tea\")")).isFocused();
  }

  @Test
  void isReadableInLightAndDarkWideAndNarrow() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(1280, 420)) {
        page.close();
        open(scheme, width);
        press("Order tea", "Wait", "Break", "Devtools: 1 failure");
        for (String part : List.of("Moment", "Drawing", "Failures", "Log")) {
          page.getByRole(AriaRole.TAB).getByText(part).click();
          page.screenshot(
              new ScreenshotOptions()
                  .setPath(
                      Path.of(
                          "target",
                          "screenshots",
                          ("devtools-" + part + "-" + width + "-" + scheme + ".png")
                              .toLowerCase(java.util.Locale.ROOT))));
        }
        assertEquals(
            List.of(),
            new AxeBuilder(page)
                .include(".hydra-devtools").analyze().getViolations().stream()
                    .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                    .toList());
      }
    }
  }
}
