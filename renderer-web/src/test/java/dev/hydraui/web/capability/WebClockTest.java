package dev.hydraui.web.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Clock;
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
final class WebClockTest {

  private static final long NOON = 1_790_000_000_000L;
  private static final long DAY = 86_400_000;

  /** Long enough for an answer to be drawn. */
  private static final long FRAME = 20;

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

  /** Opens a page whose time passes only when the test says so. */
  private Clock open() {
    probe = browser.in(browser.context(new NewContextOptions()), "clock");
    Clock clock = probe.page.clock();
    clock.install(new Clock.InstallOptions().setTime(NOON));
    probe.open(browser.site.address());
    clock.pauseAt(NOON + 60_000);
    return clock;
  }

  @Test
  void tellsTheTimeNowAndAfterAWhile() {
    Clock clock = open();
    assertEquals("now: " + (NOON + 60_000), probe.answerTo("now"));
    probe.press("after");
    clock.runFor(999);
    assertEquals(1, probe.answers().size());
    clock.runFor(20);
    probe.expect("now: " + (NOON + 60_000), "after: " + (NOON + 61_000));
  }

  @Test
  void tellsTheTimeAgainAndAgain() {
    Clock clock = open();
    probe.press("every");
    clock.runFor(3_050);
    assertEquals(3, probe.answers().size());
    probe.press("every");
    clock.runFor(3_000);
    assertEquals(3, probe.answers().size());
  }

  @Test
  void catchesUpOnceAfterTheBrowserHasLetItWait() {
    Clock clock = open();
    probe.press("every");
    clock.fastForward(10_500);
    clock.runFor(FRAME);
    assertEquals(1, probe.answers().size());
    clock.runFor(600);
    assertEquals(2, probe.answers().size());
  }

  @Test
  void waitsLongerThanABrowsersTimerCan() {
    Clock clock = open();
    probe.press("after long");
    clock.fastForward(10 * DAY);
    clock.fastForward(10 * DAY);
    clock.fastForward(9 * DAY);
    clock.runFor(FRAME);
    assertEquals(0, probe.answers().size());
    clock.fastForward(DAY);
    clock.runFor(FRAME);
    assertEquals(1, probe.answers().size());
  }

  @Test
  void looksAtTheTimeWhenThePageIsShownAgain() {
    Clock clock = open();
    probe.press("after");
    probe.page.evaluate("performance.now = () => 1e9");
    assertEquals(0, probe.answers().size());
    probe.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    clock.runFor(FRAME);
    assertEquals(1, probe.answers().size());
  }

  @Test
  void forgetsAnEffectThatIsCancelled() {
    Clock clock = open();
    probe.press("after", "cancel");
    clock.runFor(2_000);
    assertEquals(0, probe.answers().size());
  }
}
