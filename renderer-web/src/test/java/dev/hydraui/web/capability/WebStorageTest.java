package dev.hydraui.web.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
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
final class WebStorageTest {

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
  void keepsATextForTheNextTime() {
    BrowserContext context = browser.context(new NewContextOptions());
    probe = browser.in(context, "storage").open(browser.site.address());
    assertEquals("read: Optional.empty()", probe.answerTo("read"));
    assertEquals("write: true", probe.answerTo("write"));
    probe.page.close();
    probe = browser.in(context, "storage").open(browser.site.address() + "deep/link");
    assertEquals("read: Optional.of(Milk \u0000 \uD83D\uDE00)", probe.answerTo("read"));
    assertEquals("remove: true", probe.answerTo("remove"));
    assertEquals("read: Optional.empty()", probe.answerTo("read"));
  }

  @Test
  void keepsApartWhatIsLoadedFromElsewhere() {
    probe = browser.open("storage");
    probe.answerTo("write");
    assertEquals(
        "hydra:" + browser.site.address() + ":todos",
        probe.page.evaluate("Object.keys(localStorage).join()"));
  }

  @Test
  void saysThatThereIsNoRoom() {
    probe = browser.open("storage");
    assertEquals("write: true", probe.answerTo("write"));
    assertEquals("write too much: false", probe.answerTo("write too much"));
    assertEquals("read: Optional.of(Milk \u0000 \uD83D\uDE00)", probe.answerTo("read"));
  }

  @Test
  void findsNothingWhereNothingMayBeKept() {
    BrowserContext context = browser.context(new NewContextOptions());
    context.addInitScript(
        "Object.defineProperty(window, 'localStorage',"
            + " {get() { throw new DOMException('denied', 'SecurityError'); }})");
    probe = browser.in(context, "storage").open(browser.site.address());
    assertEquals("write: false", probe.answerTo("write"));
    assertEquals("read: Optional.empty()", probe.answerTo("read"));
    assertEquals("remove: false", probe.answerTo("remove"));
  }
}
