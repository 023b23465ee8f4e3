package dev.hydraui.web.gallery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What comes, goes and moves, and nothing of it for those who asked for less motion. */
final class MotionTest {

  /** Remembers how what fades away looked to those who do not see it. */
  private static final String WATCH =
      """
      () => {
        window.faded = [];
        new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(node => {
          if (node.classList && node.classList.contains("h-leaving")) {
            window.faded.push([node.inert, node.getAttribute("aria-hidden")].join());
          }
        }))).observe(document.body, { childList: true, subtree: true });
        window.glided = 0;
        const animate = Element.prototype.animate;
        Element.prototype.animate = function() {
          window.glided++;
          return animate.apply(this, arguments);
        };
      }
      """;

  private static GallerySite site;
  private Page page;

  @BeforeAll
  static void open() throws Exception {
    site = new GallerySite();
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @AfterEach
  void leave() {
    page.context().close();
  }

  private void visit(String place, ReducedMotion motion) {
    page = site.visit(place);
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(motion));
    page.evaluate(WATCH);
  }

  private void press(String text) {
    page.locator("button", new Page.LocatorOptions().setHasText(text)).first().click();
  }

  @Test
  void whatIsClosedFadesAndIsThereForNobody() {
    visit("layout", ReducedMotion.NO_PREFERENCE);
    press("Open a drawer");
    press("Apply");
    assertThat(page.locator("dialog.h-drawer")).hasCount(0);
    assertEquals("true,true", page.evaluate("() => window.faded.join(';')"));
  }

  @Test
  void aMessageThatIsClosedFades() {
    visit("components", ReducedMotion.NO_PREFERENCE);
    press("Tell");
    press("Undo");
    assertThat(page.locator(".h-toast")).hasCount(0);
    assertEquals("true,true", page.evaluate("() => window.faded.join(';')"));
  }

  @Test
  void itemsGlideWhereTheyAreMovedTo() {
    visit("layout", ReducedMotion.NO_PREFERENCE);
    press("Turn round");
    assertThat(page.locator(".h-item").first()).hasText("Sent");
    assertEquals(2, page.evaluate("() => window.glided"));
  }

  @Test
  void nothingMovesForThoseWhoAskedForLess() {
    visit("layout", ReducedMotion.REDUCE);
    press("Open a drawer");
    press("Apply");
    press("Turn round");
    assertThat(page.locator(".h-item").first()).hasText("Sent");
    assertThat(page.locator("dialog.h-drawer")).hasCount(0);
    assertEquals("", page.evaluate("() => window.faded.join(';')"));
    assertEquals(0, page.evaluate("() => window.glided"));
  }
}
