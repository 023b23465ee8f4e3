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

  /** What may be wrong in one width and not in another, where the elements are the same. */
  private static final List<String> ABOUT_LOOKS =
      List.of(
          "aria-hidden-focus",
          "color-contrast",
          "link-in-text-block",
          "region",
          "scrollable-region-focusable",
          "target-size");

  /** Fails on anything axe finds, and on a page that is wider than its window. */
  static void check(Page page, String name) {
    check(page, name, new AxeBuilder(page));
  }

  /** Looks at a page again that has been checked in another width. */
  static void checkLooks(Page page, String name) {
    check(page, name, new AxeBuilder(page).withRules(ABOUT_LOOKS));
  }

  private static void check(Page page, String name, AxeBuilder axe) {
    page.screenshot(
        new ScreenshotOptions()
            .setFullPage(true)
            .setAnimations(ScreenshotAnimations.DISABLED)
            .setPath(Path.of("target", "screenshots", name + ".png")));
    assertEquals(List.of(), violations(axe), name);
    assertTrue(
        (boolean)
            page.evaluate(
                "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
        name + ": the page is wider than its window");
  }

  /** In a page without frames there is nothing to put together, for which axe opens a page. */
  private static List<String> violations(AxeBuilder axe) {
    List<String> found = new ArrayList<>();
    for (Rule rule : axe.setLegacyMode(true).analyze().getViolations()) {
      for (CheckedNode node : rule.getNodes()) {
        found.add(rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary());
      }
    }
    return found;
  }
}
