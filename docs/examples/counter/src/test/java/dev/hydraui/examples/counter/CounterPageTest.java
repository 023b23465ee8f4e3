package dev.hydraui.examples.counter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.hydraui.web.testing.TestPage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page in Chromium, as JavaScript and as WebAssembly, under a strict policy. */
final class CounterPageTest {

  private static final Path PAGE = Path.of("target/classes/dev/hydraui/examples/counter");

  @Test
  void countsAsJavaScript() {
    counts("index.html", TestPage.STRICT);
  }

  @Test
  void countsAsWebAssembly() {
    counts("index.html?wasm", TestPage.STRICT_WASM);
  }

  private static void counts(String file, String policy) {
    try (TestPage counter = TestPage.open(PAGE, file, policy, 640, 480)) {
      Page page = counter.page();
      counter.named(AriaRole.BUTTON, "Add").click();
      counter.named(AriaRole.BUTTON, "Add").click();
      assertThat(page.locator("main")).containsText("Count: 2");
      assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations());
      counter.picture(file.replace('?', '-'));
      counter.named(AriaRole.BUTTON, "Reset").click();
      assertThat(page.locator("main")).containsText("Count: 0");
      assertEquals(List.of(), counter.errors());
    }
  }
}
