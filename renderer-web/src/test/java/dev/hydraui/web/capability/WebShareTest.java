package dev.hydraui.web.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import dev.hydraui.web.program.Target;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Target.class)
final class WebShareTest {

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

  /** Opens it in a browser that shares, or does not, as this function does. */
  private void open(String share) {
    probe =
        browser.in(
            browser.context(
                new NewContextOptions()
                    .setPermissions(List.of("clipboard-read", "clipboard-write"))),
            "share");
    probe.page.addInitScript("navigator.canShare = undefined; navigator.share = " + share + ";");
    probe.open(browser.site.address());
  }

  @Test
  void offersAsTheBrowserDoes() {
    open("function(what) { window.offered = JSON.stringify(what); return Promise.resolve(); }");
    assertEquals("share: OFFERED", probe.answerTo("share"));
    assertEquals(
        "{\"title\":\"Order 7\",\"text\":\"On its way\",\"url\":\"https://a.example/7\"}",
        probe.page.evaluate("offered"));
  }

  @Test
  void offersItToSomeoneWhoThinksBetterOfIt() {
    open("function() { return Promise.reject(new DOMException('', 'AbortError')); }");
    assertEquals("share: OFFERED", probe.answerTo("share"));
  }

  @Test
  void copiesWhereTheBrowserCannotShareOrMayNot() {
    open("undefined");
    assertEquals("share: COPIED", probe.answerTo("share"));
    assertEquals(
        "On its way\nhttps://a.example/7", probe.page.evaluate("navigator.clipboard.readText()"));
    probe.page.context().close();
    open("function() { return Promise.reject(new DOMException('', 'NotAllowedError')); }");
    assertEquals("share: COPIED", probe.answerTo("share"));
  }
}
