package dev.hydraui.web.gallery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
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
            const {left, top, width} = node.getBoundingClientRect();
            const place = [left, top, width].map(Math.round).join(" ");
            window.faded.push([node.inert, node.getAttribute("aria-hidden")].join());
            window.at = place;
          }
        }))).observe(document.body, { childList: true, subtree: true });
        window.glided = 0;
        window.come = 0;
        const animate = Element.prototype.animate;
        Element.prototype.animate = function(frames) {
          "opacity" in frames[0] ? window.come++ : window.glided++;
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
  void whatComesToAListAppearsAndTheOthersMakeRoom() {
    visit("layout", ReducedMotion.NO_PREFERENCE);
    assertEquals(0, page.evaluate("() => document.getAnimations().length"));
    press("Add one");
    assertThat(page.locator(".h-item")).hasCount(4);
    assertEquals(List.of(1, 3), page.evaluate("() => [come, glided]"));
  }

  @Test
  void whatLeavesAListFadesWhereItWas() {
    visit("layout", ReducedMotion.NO_PREFERENCE);
    press("Add one");
    String place = place(page.locator(".h-item").first());
    page.evaluate("() => document.querySelector('.h-item').dataset.testid = 'gone'");
    press("Remove them");
    assertThat(page.locator(".h-item:not(.h-leaving)")).hasCount(3);
    assertEquals("true,true", page.evaluate("() => faded.join(';')"));
    assertEquals(place, page.evaluate("() => at"));
    assertThat(page.getByTestId("gone")).hasCount(0);
    assertThat(page.locator(".h-leaving")).hasCount(0);
  }

  private String place(Locator of) {
    assertEquals(
        0,
        page.evaluate(
            "() => Promise.allSettled(document.getAnimations().map(one => one.finished))"
                + ".then(() => 0)"));
    return (String)
        of.evaluate(
            "element => { const {left, top, width} = element.getBoundingClientRect();"
                + " return [left, top, width].map(Math.round).join(' '); }");
  }

  @Test
  void whatIsTooMuchToFollowIsThereAtOnce() {
    visit("layout", ReducedMotion.NO_PREFERENCE);
    press("Add many");
    assertThat(page.locator(".h-item")).hasCount(63);
    press("Remove them");
    assertThat(page.locator(".h-item")).hasCount(3);
    assertEquals(List.of(0, 0, 0), page.evaluate("() => [come, glided, faded.length]"));
  }

  @Test
  void aPopUpFadesAndIsThereForNobody() {
    visit("layout", ReducedMotion.NO_PREFERENCE);
    press("Share");
    Locator panel = page.locator(".h-popover-panel:popover-open");
    assertThat(panel).hasCSS("opacity", "1");
    press("Done");
    Locator closed = page.locator(".h-popover-panel").first();
    assertEquals("inert", closed.evaluate("panel => getComputedStyle(panel).interactivity"));
    assertThat(closed).isHidden();
  }

  @Test
  void nothingMovesForThoseWhoAskedForLess() {
    visit("layout", ReducedMotion.REDUCE);
    press("Open a drawer");
    press("Apply");
    press("Turn round");
    press("Add one");
    press("Remove them");
    assertThat(page.locator(".h-item").first()).hasText("Sent");
    assertThat(page.locator("dialog.h-drawer")).hasCount(0);
    assertEquals("", page.evaluate("() => window.faded.join(';')"));
    assertEquals(List.of(0, 0), page.evaluate("() => [come, glided]"));
  }
}
