package dev.hydraui.web.gallery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sections, panes and what lies over the page: by pointer and by keyboard. */
final class LayoutTest {

  /** More than a percent of the panes' width, in CSS pixels. */
  private static final double PERCENT = 12;

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

  @BeforeEach
  void visit() {
    page = site.visit("layout");
  }

  @AfterEach
  void leave() {
    page.context().close();
  }

  private Locator role(AriaRole role, String name) {
    return page.getByRole(role, new GetByRoleOptions().setName(name).setExact(true));
  }

  private void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  @Test
  void sectionsOpenAndClose() {
    Locator toggle = role(AriaRole.BUTTON, "Contact details");
    assertThat(toggle).hasAttribute("aria-expanded", "true");
    toggle.focus();
    press("Enter");
    assertThat(toggle).hasAttribute("aria-expanded", "false");
    assertThat(toggle).isFocused();
    assertThat(page.getByText("Ada Lovelace")).isHidden();
    press(" ");
    assertThat(page.getByText("Ada Lovelace")).isVisible();
  }

  @Test
  void aRowAtTheEndIsARow() {
    BoundingBox first = role(AriaRole.BUTTON, "Back").boundingBox();
    BoundingBox last = role(AriaRole.BUTTON, "Go on").boundingBox();
    BoundingBox row = page.locator(".h-row.h-end").boundingBox();
    assertEquals(first.y, last.y);
    assertTrue(first.x + first.width < last.x);
    assertEquals(row.x + row.width, last.x + last.width, 1);
    assertEquals(last.height, row.height, 1);
  }

  @Test
  void panesAreMovedByKeys() {
    Locator line = role(AriaRole.SEPARATOR, "Folders");
    line.focus();
    press("ArrowRight", "ArrowRight", "ArrowLeft");
    assertThat(line).hasAttribute("aria-valuenow", "40");
    press("Home");
    assertThat(line).hasAttribute("aria-valuenow", "10");
    press("End");
    assertThat(line).hasAttribute("aria-valuenow", "90");
    assertThat(line).isFocused();
  }

  @Test
  void panesAreDraggedAndTheDirectionOfReadingTurnsThem() {
    Locator line = role(AriaRole.SEPARATOR, "Folders");
    dragTo(line, 100);
    int wider = Integer.parseInt(line.getAttribute("aria-valuenow"));
    assertTrue(wider > 38 && wider < 60, "now at " + wider);
    page.evaluate("() => { document.documentElement.dir = 'rtl'; }");
    dragTo(line, 100);
    int narrower = Integer.parseInt(line.getAttribute("aria-valuenow"));
    assertTrue(narrower < wider - 3, "now at " + narrower);
    line.focus();
    press("ArrowLeft");
    assertThat(line).hasAttribute("aria-valuenow", "" + (narrower + 5));
    drag(line, -5000);
    assertThat(line).hasAttribute("aria-valuenow", "90");
  }

  /** Drags a line and waits until it stands where the pointer left it, to a whole percent. */
  private void dragTo(Locator line, int by) {
    double x = middle(line) + by;
    drag(line, by);
    page.waitForCondition(() -> Math.abs(middle(line) - x) < PERCENT);
  }

  private static double middle(Locator line) {
    BoundingBox box = line.boundingBox();
    return box.x + box.width / 2;
  }

  private void drag(Locator line, int by) {
    line.scrollIntoViewIfNeeded();
    double x = middle(line);
    double y = line.boundingBox().y + line.boundingBox().height / 2;
    page.mouse().move(x, y);
    page.mouse().down();
    page.mouse().move(x + by / 2.0, y);
    page.mouse().move(x + by, y);
    page.waitForFunction("() => new Promise(done => requestAnimationFrame(() => done(true)))");
    page.mouse().up();
    assertThat(line).not().hasAttribute("data-dragged", "");
  }

  @Test
  void drawersTakeTheFocusAndGiveItBack() {
    Locator opener = role(AriaRole.BUTTON, "Open a drawer");
    Locator drawer = role(AriaRole.DIALOG, "Filters");
    opener.focus();
    press("Enter");
    assertThat(drawer).isVisible();
    for (int i = 0; i < 7; i++) {
      press("Tab");
      assertThat(page.locator("main :focus:not(dialog, dialog *)")).hasCount(0);
    }
    press("Escape");
    assertThat(drawer).hasCount(0);
    assertThat(opener).isFocused();
    opener.click();
    role(AriaRole.BUTTON, "Close").click();
    assertThat(drawer).hasCount(0);
    opener.click();
    assertThat(drawer).isVisible();
    page.mouse().click(40, 400);
    assertThat(drawer).hasCount(0);
    assertThat(opener).isFocused();
  }

  @Test
  void popoversAreLeftByEscapeByAPressElsewhereAndByTheirButton() {
    Locator opener = role(AriaRole.BUTTON, "Share");
    Locator popover = role(AriaRole.DIALOG, "Share");
    opener.click();
    assertThat(popover).isVisible();
    assertThat(role(AriaRole.TEXTBOX, "Link")).isFocused();
    assertThat(opener).hasAttribute("aria-expanded", "true");
    press("Escape");
    assertThat(popover).isHidden();
    assertThat(opener).isFocused();
    assertThat(opener).hasAttribute("aria-expanded", "false");
    opener.click();
    assertThat(popover).isVisible();
    opener.click();
    assertThat(popover).isHidden();
    opener.click();
    page.locator("h1").click();
    assertThat(popover).isHidden();
    assertThat(page.getByText("Last: popover:closed")).isVisible();
    opener.click();
    role(AriaRole.BUTTON, "Done").click();
    assertThat(popover).isHidden();
    assertThat(opener).isFocused();
  }

  @Test
  void popoversThatTheMachineKeepsOpenStay() {
    Locator opener = role(AriaRole.BUTTON, "Help");
    opener.click();
    press("Escape");
    assertThat(role(AriaRole.DIALOG, "Help")).isVisible();
    assertThat(opener).hasAttribute("aria-expanded", "true");
  }

  @Test
  void regionsScrollByKeys() {
    Locator region = page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Terms in"));
    region.focus();
    press("End");
    page.waitForFunction("at => at.scrollTop > 0", region.elementHandle());
    assertEquals(0, page.evaluate("() => scrollX"));
  }
}
