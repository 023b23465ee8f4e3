package dev.hydraui.web.devtools;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator.GetByTextOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.hydraui.web.program.Target;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the panel stands in a page, and who can use it. */
final class PanelInPageTest {

  private static final GetByTextOptions EXACTLY = new GetByTextOptions().setExact(true);

  private static OrdersScreen screen;

  @BeforeAll
  static void start() throws Exception {
    screen = new OrdersScreen(Target.JAVASCRIPT);
  }

  @AfterAll
  static void stop() {
    screen.close();
  }

  @BeforeEach
  void open() {
    screen.open(ColorScheme.LIGHT, 1280);
  }

  @Test
  void saysWhyAPlaceWasDrawnAnewAndMarksIt() {
    screen.press("Devtools", "Order tea");
    screen.show("Drawing");
    assertThat(screen.panel().getByText("value: \"0 orders\" → \"1 orders\"", EXACTLY)).isVisible();
    assertThat(screen.panel().getByText("It is new here")).isVisible();
    screen.press("Changed: heading \"1 orders\"");
    assertThat(screen.page.locator("[data-hydra-marked]")).hasText("1 orders");
    screen.press("Order tea");
    assertThat(screen.page.locator("[data-hydra-marked]")).hasCount(0);
  }

  @Test
  void leavesFocusAndRoomToTheProgram() {
    screen.role(AriaRole.BUTTON, "Order tea").focus();
    screen.page.keyboard().press("Enter");
    assertThat(screen.role(AriaRole.BUTTON, "Order tea")).isFocused();
    assertEquals("0px", padding("Bottom"));
    screen.press("Devtools");
    assertEquals("360px", padding("Bottom"));
    screen.press("Dock at the side");
    assertEquals("0px", padding("Bottom"));
    assertEquals("416px", padding("Right"));
    screen.press("Close devtools");
    assertEquals("0px", padding("Right"));
    screen.page.evaluate("document.documentElement.dispatchEvent(new Event('enough'))");
    assertThat(screen.panel()).hasCount(0);
    assertEquals(0, screen.page.evaluate("document.adoptedStyleSheets.length"));
  }

  private Object padding(String side) {
    return screen.page.evaluate("getComputedStyle(document.body).padding" + side);
  }

  @Test
  void listsManyMomentsWithoutDrawingAllOfThem() {
    screen.more(1_500);
    screen.press("Devtools");
    assertThat(screen.moment("1500 Ordered(what: \"More\")")).isInViewport();
    assertThat(screen.panel().getByText("501 earlier moments dropped")).isVisible();
    assertThat(screen.page.getByRole(AriaRole.TREEITEM)).hasCount(100);
    screen.press("Show 100 earlier");
    assertThat(screen.page.getByRole(AriaRole.TREEITEM)).hasCount(200);
    screen.moment("1301 Ordered(what: \"More\")").click();
    assertThat(screen.orders()).hasText("1301 orders");
  }

  @Test
  void goesByTheKeysAlone() {
    screen.press("Order tea", "Order cake", "Devtools");
    screen.moment("2 Ordered(what: \"Cake\")").focus();
    screen.page.keyboard().press("ArrowUp");
    screen.page.keyboard().press("Enter");
    assertThat(screen.orders()).hasText("1 orders");
    assertThat(screen.moment("1 Ordered(what: \"Tea\")")).isFocused();
  }

  @Test
  void looksAsItDidTheLastTime() {
    screen.press("Devtools", "Dock at the side");
    screen.page.reload();
    assertThat(screen.role(AriaRole.BUTTON, "Dock at the bottom")).isVisible();
  }

  @Test
  void isReadableInLightAndInAWideWindow() {
    assertReadable(ColorScheme.LIGHT, 1280);
  }

  @Test
  void isReadableInTheDarkAndInANarrowWindow() {
    assertReadable(ColorScheme.DARK, 420);
  }

  private static void assertReadable(ColorScheme scheme, int width) {
    screen.open(scheme, width);
    screen.press("Order tea", "Wait", "Break", "Devtools: 1 failure");
    for (String part : List.of("Moment", "Drawing", "Failures", "Log")) {
      screen.show(part);
      screen.page.screenshot(
          new ScreenshotOptions()
              .setPath(
                  Path.of("target", "screenshots", "devtools-" + width + "-" + part + ".png")));
      assertEquals(
          List.of(),
          new AxeBuilder(screen.page)
              .include(".hydra-devtools").analyze().getViolations().stream()
                  .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                  .toList());
    }
  }
}
