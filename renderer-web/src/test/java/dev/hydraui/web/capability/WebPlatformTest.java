package dev.hydraui.web.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.options.ColorScheme;
import dev.hydraui.web.program.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Target.class)
final class WebPlatformTest {

  private static ProbeBrowser browser;

  @Parameter Target target;

  private ProbePage probe;

  @BeforeParameterizedClassInvocation
  static void start(Target target) throws Exception {
    browser = new ProbeBrowser(target);
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    browser.close();
  }

  @AfterEach
  void close() {
    probe.page.context().close();
  }

  @Test
  void tellsWhetherThereIsANetwork() {
    probe = browser.open("platform");
    probe.press("online");
    probe.page.context().setOffline(true);
    probe.await(answers -> answers.size() == 2);
    probe.page.context().setOffline(false);
    probe.expect("online: true", "online: false", "online: true");
  }

  @Test
  void tellsThatThePageIsHiddenShownAndLeft() {
    probe = browser.open("platform");
    probe.press("visible");
    show(false);
    show(true);
    probe.page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide'))");
    probe.page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))");
    probe.expect(
        "visible: SHOWN",
        "visible: HIDDEN",
        "visible: SHOWN",
        "visible: LEAVING",
        "visible: SHOWN");
    probe.press("visible");
    show(false);
    assertEquals(5, probe.answers().size());
  }

  /** A browser without windows hides no page, so the page is told that it did. */
  private void show(boolean shown) {
    probe.page.evaluate(
        """
        shown => {
          Object.defineProperty(document, 'hidden', {value: !shown, configurable: true});
          document.dispatchEvent(new Event('visibilitychange'));
        }
        """,
        shown);
  }

  @Test
  void makesThePageDarkOrLight() {
    probe = browser.open("platform");
    probe.page.emulateMedia(
        new com.microsoft.playwright.Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    probe.answerTo("dark");
    assertEquals("dark dark", appearance());
    probe.answerTo("light");
    assertEquals("light light", appearance());
    probe.answerTo("system");
    assertEquals("null ", appearance());
  }

  @Test
  void givesThePageAnotherBrand() {
    probe = browser.open("platform");
    Object before = accent();
    probe.answerTo("tide");
    assertEquals("tide", probe.page.evaluate("document.documentElement.dataset.brand"));
    assertNotEquals(before, accent(), "the style sheet of tokens knows the brand");
  }

  @Test
  void tellsThePersonWhoAllowedIt() {
    probe = browser.open("platform");
    probe.page.evaluate(
        """
        window.Notification = class {
          static permission = 'default';
          static requestPermission() {
            return Promise.resolve(this.permission = this.wish);
          }
          constructor(title, more) { window.told = title + ': ' + more.body; }
        };
        Notification.wish = 'denied';
        """);
    assertEquals("tell: false", probe.answerTo("tell"));
    probe.page.evaluate("Notification.permission = 'default'; Notification.wish = 'granted'");
    assertEquals("tell: true", probe.answerTo("tell"));
    assertEquals("It rains: Take a coat", probe.page.evaluate("told"));
  }

  private Object accent() {
    return probe.page.evaluate(
        """
        getComputedStyle(document.documentElement).getPropertyValue('--hydra-color-accent')
        """);
  }

  private Object appearance() {
    return probe.page.evaluate(
        "document.documentElement.getAttribute('data-theme') + ' '"
            + " + document.documentElement.style.colorScheme");
  }
}
