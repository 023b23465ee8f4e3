package dev.hydraui.web.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps a screenshot of a page for people to look at, and looks for what keeps them from it. */
final class Audit {

  private Audit() {}

  /** Fails on anything axe finds, and on a page that is wider than its window. */
  static void check(Page page, String name) {
    page.screenshot(
        new ScreenshotOptions()
            .setFullPage(true)
            .setAnimations(ScreenshotAnimations.DISABLED)
            .setPath(Path.of("target", "screenshots", name + ".png")));
    assertEquals(List.of(), violations(page));
    assertTrue(
        (boolean)
            page.evaluate(
                "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
        "the page is wider than its window");
  }

  private static List<String> violations(Page page) {
    List<String> found = new ArrayList<>();
    for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
      for (CheckedNode node : rule.getNodes()) {
        found.add(rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary());
      }
    }
    return found;
  }
}
