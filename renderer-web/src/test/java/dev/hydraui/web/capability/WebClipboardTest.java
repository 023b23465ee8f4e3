package dev.hydraui.web.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
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
final class WebClipboardTest {

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

  private BrowserContext allowed() {
    return browser.context(
        new NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write")));
  }

  private Object pasted() {
    return probe.page.evaluate("navigator.clipboard.readText()");
  }

  @Test
  void copiesAText() {
    probe = browser.in(allowed(), "clipboard").open(browser.site.address());
    assertEquals("copy: true", probe.answerTo("copy"));
    assertEquals("Grüße, 世界", pasted());
  }

  @Test
  void copiesWhereBrowsersHideTheClipboard() {
    BrowserContext context = allowed();
    probe = browser.in(context, "clipboard");
    probe.page.addInitScript(
        "window.hidden = navigator.clipboard;"
            + " Object.defineProperty(navigator, 'clipboard', {value: undefined});");
    probe.open(browser.site.address());
    assertEquals("copy: true", probe.answerTo("copy"));
    assertEquals("Grüße, 世界", probe.page.evaluate("hidden.readText()"));
  }
}
