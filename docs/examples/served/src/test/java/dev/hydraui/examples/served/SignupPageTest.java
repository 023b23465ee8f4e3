package dev.hydraui.examples.served;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import dev.hydraui.web.testing.Chromium;
import io.javalin.Javalin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The page in Chromium: without its program, before it, and with it. */
final class SignupPageTest {

  private final Javalin server = SignupServer.start(0);
  private final Chromium chromium = new Chromium();
  private final List<String> errors = new ArrayList<>();

  @AfterEach
  void close() {
    chromium.close();
    server.stop();
    assertEquals(List.of(), errors);
  }

  @Test
  void isThereWithoutJavaScript() {
    Page page =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))
            .newPage();
    page.navigate(address());
    assertThat(field(page, "Name")).isVisible();
    assertThat(page.getByRole(AriaRole.BUTTON)).hasText("Sign up");
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/first-paint.png")));
  }

  @Test
  void keepsWhatIsTypedWhileTheProgramIsOnItsWay() {
    Page page = chromium.browser().newPage();
    page.onPageError(errors::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
    List<Route> held = new ArrayList<>();
    page.route("**/hydra.js", held::add);
    page.navigate(address(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    field(page, "Name").pressSequentially("Ada");
    field(page, "Email").pressSequentially("ada@");
    page.waitForCondition(() -> !held.isEmpty());
    held.get(0).resume();
    assertThat(page.locator("[data-hydra-state]")).hasCount(0);
    field(page, "Email").pressSequentially("example.org");
    assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations());
    page.getByRole(AriaRole.BUTTON).click();
    assertThat(page.locator("#app")).hasText("Thank you, Ada. We write to ada@example.org.");
  }

  private String address() {
    return "http://127.0.0.1:" + server.port() + "/";
  }

  private static Locator field(Page page, String label) {
    return page.getByLabel(label);
  }
}
