package dev.hydraui.web.devtools;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.hydraui.web.program.Target;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What devtools do in a page, as JavaScript and as Wasm. */
@ParameterizedClass
@EnumSource(Target.class)
final class DevToolsTest {

  private static final String WATCH_THE_HEADING =
      """
      () => {
        const heading = document.querySelector("h1");
        window.seen = [];
        new MutationObserver(() => window.seen.push(heading.textContent))
            .observe(heading, { characterData: true, childList: true, subtree: true });
      }
      """;

  private static OrdersScreen screen;

  @Parameter Target target;

  @BeforeParameterizedClassInvocation
  static void start(Target target) throws Exception {
    screen = new OrdersScreen(target);
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    screen.close();
  }

  @BeforeEach
  void open() {
    screen.open(ColorScheme.LIGHT, 1280);
  }

  @Test
  void travelsByStepsByJumpsAndByPlaying() {
    screen.press("Order tea", "Order cake", "Devtools");
    assertThat(screen.moment("2 Ordered(what: \"Cake\")")).hasAttribute("aria-selected", "true");
    screen.press("One moment back");
    assertThat(screen.orders()).hasText("1 orders");
    assertThat(screen.page.getByText("Moment 1 of 2")).isVisible();
    screen.moment("0 The beginning").click();
    assertThat(screen.orders()).hasText("0 orders");
    screen.press("One moment forward");
    assertThat(screen.orders()).hasText("1 orders");
    screen.more(1);
    assertThat(screen.orders()).hasText("3 orders");
    assertEquals("3", screen.page.getAttribute("html", "data-orders"));
    screen.page.evaluate(WATCH_THE_HEADING);
    screen.press("Play");
    assertThat(screen.role(AriaRole.BUTTON, "Play")).isVisible();
    assertThat(screen.page.getByText("Moment 3 of 3")).isVisible();
    assertEquals(
        List.of("0 orders", "1 orders", "2 orders", "3 orders"),
        screen.page.evaluate("window.seen"));
    assertEquals(List.of(), screen.errors);
  }

  @Test
  void saysWhatChangedAndWhatIsInFlight() {
    screen.press("Order tea", "Wait", "Devtools");
    assertThat(screen.panel().getByText("After(millis: 600000)").first()).isVisible();
    assertThat(screen.panel().getByText("since moment 2")).isVisible();
    screen.moment("1 Ordered(what: \"Tea\")").click();
    assertThat(screen.panel().getByText("/orders/0")).isVisible();
    assertThat(screen.panel().locator("td").getByText("Order(id: 1, what: \"Tea\")")).isVisible();
  }

  @Test
  void whatFailsIsToldAndTheLogIsKeptAndPlayedAgain() throws Exception {
    screen.press("Order tea", "Break");
    assertThat(screen.page.getByText("This part is missing")).isVisible();
    screen.press("Refuse", "Devtools: 2 failures");
    screen.show("Failures");
    assertThat(screen.panel().getByText("At moment 2 in column > card > custom")).isVisible();
    assertThat(screen.panel().getByText("no order is refused").first()).isVisible();
    assertThat(screen.orders()).hasText("1 orders");
    Download download = screen.page.waitForDownload(() -> screen.press("Export the log"));
    String log = Files.readString(download.path());
    assertTrue(log.contains("\"refused\"") && log.contains("the fragile part broke"), log);
    assertEquals(2, screen.errors.size(), "" + screen.errors);
    screen.press("Mend", "Order tea");
    screen.show("Log");
    screen.choose(log);
    assertThat(screen.moment("3 Refused")).hasAttribute("aria-selected", "true");
    assertThat(screen.orders()).hasText("1 orders");
    assertThat(screen.page.getByText("This part is missing")).isVisible();
  }

  @Test
  void aFileThatIsNoLogIsRefusedWithThePlaceAndNothingIsLost() {
    screen.press("Order tea", "Devtools");
    screen.show("Log");
    screen.choose("{\"version\":1,\"events\":[\"waited\",\"never\"]}");
    assertThat(
            screen
                .panel()
                .getByText(
                    "log.json: /events/1: expected the name of an event but found \"never\""))
        .isVisible();
    assertThat(screen.orders()).hasText("1 orders");
  }
}
